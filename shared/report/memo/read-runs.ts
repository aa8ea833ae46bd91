/** The words of a block of a memo with their forms, from Markdown. */

import { isAddress } from '../../model/memo-link.ts';
import { addRun, formed, type MemoRun } from './memo-text.ts';

const ESCAPED = /\\([*[\]()#>.&-])|&#92;/y;
const LINK = /\[((?:[^[\]\\]|\\[\s\S])+)\]\(([^()\s]+)\)/y;
const ASTERISKS = /\*+/y;
/** What can begin none of these. */
const PLAIN = /[^\\&[*]+/y;

/** A row of asterisks: 2 for bold, 1 for italics, 3 for both. */
interface Switch {
  readonly asterisks: number;
  /** Nothing begins before white space, and nothing ends after it. */
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
}

type Piece = MemoRun | Switch;

export function readRuns(markdown: string): MemoRun[] {
  const pieces = piecesOf(markdown);
  const [bold, italic] = [2, 1].map((part) => switchesOf(pieces, part));
  const runs: MemoRun[] = [];
  const form = { bold: false, italic: false };
  pieces.forEach((piece, place) => {
    if (!('asterisks' in piece)) {
      const { text, bold = form.bold, italic = form.italic, link } = piece;
      addRun(runs, formed(text, { bold, italic, ...(link && { link }) }));
      return;
    }
    const turnsBold = bold!.has(place);
    const turnsItalic = italic!.has(place);
    const left = '*'.repeat(piece.asterisks - (turnsBold ? 2 : 0) - (turnsItalic ? 1 : 0));
    const isEnding = (turnsBold && form.bold) || (turnsItalic && form.italic);
    if (!isEnding) addRun(runs, formed(left, form));
    if (turnsBold) form.bold = !form.bold;
    if (turnsItalic) form.italic = !form.italic;
    if (isEnding) addRun(runs, formed(left, form));
  });
  return runs;
}

function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const add = (...added: Piece[]) => {
    if (words !== '') pieces.push({ text: words });
    words = '';
    pieces.push(...added);
  };
  for (let at = 0; at < markdown.length; ) {
    const find = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const found = pattern.exec(markdown);
      if (found) at = pattern.lastIndex;
      return found;
    };
    const plain = find(PLAIN);
    if (plain) {
      words += plain[0];
      continue;
    }
    const escaped = find(ESCAPED);
    if (escaped) {
      words += escaped[1] ?? '\\';
      continue;
    }
    const [link, linked, address] = find(LINK) ?? [];
    if (link !== undefined) {
      if (isAddress(address!)) add(...readRuns(linked!).map((run) => ({ ...run, link: address! })));
      else words += link;
      continue;
    }
    const asterisks = find(ASTERISKS)?.[0];
    if (asterisks === undefined) words += markdown[at++];
    else if (asterisks.length > 3) words += asterisks;
    else {
      const mayBegin = /\S/.test(markdown[at] ?? '');
      add({ asterisks: asterisks.length, mayBegin, mayEnd: /\S/.test(markdown[at - asterisks.length - 1] ?? '') });
    }
  }
  add();
  return pieces;
}

/** Places of the switches that turn a form on or off; one that nothing ends does not begin. */
function switchesOf(pieces: readonly Piece[], part: number): Set<number> {
  const turning = new Set<number>();
  const places = [...pieces.keys()].filter((place) => {
    const piece = pieces[place]!;
    return 'asterisks' in piece && (piece.asterisks & part) !== 0;
  });
  const last = places.findLast((place) => (pieces[place] as Switch).mayEnd) ?? -1;
  let isOn = false;
  for (const place of places) {
    const { mayBegin, mayEnd } = pieces[place] as Switch;
    if (!(isOn ? mayEnd : mayBegin && place < last)) continue;
    isOn = !isOn;
    turning.add(place);
  }
  return turning;
}
