/** Cuts a long Markdown text where its parts cannot depend on each other, so that each can be read by itself. */

import type { TextRange } from '../../shared/text/range.ts';

/** Characters after which the next safe place is cut at. */
const PIECE_LENGTH = 1 << 18;

/** A piece longer than this, for want of a safe place, is no text that a person wrote as Markdown. */
const LONGEST_PIECE = 1 << 21;

/** Containers inside each other (quotations, lists), beyond which the parser's time grows with the square of the depth. */
const DEEPEST = 100;

/** Brackets, asterisks and the like in one paragraph, beyond which the parser's time grows with the square of their number. */
const MOST_DELIMITERS = 5000;

const FENCE = / {0,3}(`{3,}|~{3,})/y;
const PARAGRAPH_OR_HEADING = /\p{L}|#{1,6} /uy;

/**
 * The text as ascending ranges without gaps. A cut lies after a blank line, before a letter or heading at the start of a line:
 * there every list, quotation and note has ended. Fenced code is not cut.
 */
export function piecesOf(text: string): TextRange[] {
  const pieces: TextRange[] = [];
  let pieceStart = 0;
  let fence: string | undefined;
  let afterBlank = false;
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed + 1;
    if (afterBlank && !fence && start - pieceStart >= PIECE_LENGTH && startsWith(PARAGRAPH_OR_HEADING, text, start)) {
      pieces.push({ start: pieceStart, end: start });
      pieceStart = start;
    }
    const run = startsWith(FENCE, text, start)?.[1];
    if (run) fence = fence === undefined ? run : closes(fence, run) ? undefined : fence;
    afterBlank = text.slice(start, end).trim() === '';
    start = end;
  }
  pieces.push({ start: pieceStart, end: text.length });
  return pieces;
}

function startsWith(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function closes(fence: string, run: string): boolean {
  return run[0] === fence[0] && run.length >= fence.length;
}

/**
 * Labels of the links and notes that a text defines, as the parser compares them: what is defined in one piece may be
 * called in another.
 */
export function definedLabels(text: string): { readonly links: readonly string[]; readonly notes: readonly string[] } {
  const labels = [...text.matchAll(/^ {0,3}\[([^\][\n]{1,999})\]:/gm)].map(([, label]) => label!);
  const comparable = (label: string) =>
    label
      .replaceAll(/[\t\n ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase();
  return {
    links: labels.map(comparable),
    notes: labels.filter((label) => label.startsWith('^')).map((label) => comparable(label.slice(1))),
  };
}

const DEEP = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${DEEPEST}}`, 'm');
const FAR_INDENTED = new RegExp(`^[ \\t]{${2 * DEEPEST},}(?:[-+*>]|\\d{1,9}[.)])[ \\t]`, 'm');
const DELIMITERS = /[[\]*_~`<>]/g;
const BLOCK_START = /^[ \t]*(?:[-+*#|]|\d{1,9}[.)])[ \t]/;

/** Whether a piece would take the parser out of all proportion to its length. */
export function isTangled(text: string): boolean {
  if (text.length > LONGEST_PIECE || DEEP.test(text) || FAR_INDENTED.test(text)) return true;
  let delimiters = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || BLOCK_START.test(line)) delimiters = 0;
    delimiters += line.match(DELIMITERS)?.length ?? 0;
    if (delimiters > MOST_DELIMITERS) return true;
  }
  return false;
}
