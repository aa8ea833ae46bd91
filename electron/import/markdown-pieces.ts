/** Cuts a long Markdown text where its parts cannot depend on each other, so that each can be read by itself. */

import type { TextRange } from '../../shared/text/range.ts';

/** Characters after which the next safe place is cut at: the parser's time grows with the square of the lists in a piece. */
const PIECE_LENGTH = 1 << 12;

/** A piece longer than this, for want of a safe place, is no text that a person wrote as Markdown. */
const LONGEST_PIECE = 1 << 21;

/** Containers inside each other (quotations, lists), beyond which the parser's time grows with the square of the depth. */
const DEEPEST = 100;

/** Brackets, asterisks and the like in one paragraph, beyond which the parser's time grows with the square of their number. */
const MOST_DELIMITERS = 5000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})\s*$/;
const RAW_HTML = /^ {0,3}<(?:!--|(?:pre|script|style|textarea)\b)/i;
const END_OF_RAW_HTML = /-->|<\/(?:pre|script|style|textarea)>/i;
const PARAGRAPH_OR_HEADING = /^(?:\p{L}|#{1,6} )/u;

/** Tells whether a line ends a stretch that blank lines do not end. */
type End = (line: string) => boolean;

/**
 * The text as ascending ranges without gaps. A cut lies after a blank line, before a letter or heading at the start of a line:
 * there every list, quotation and note has ended. Fenced code and raw HTML are not cut.
 */
export function piecesOf(text: string): TextRange[] {
  const pieces: TextRange[] = [];
  let pieceStart = 0;
  let uncut: End | undefined;
  let afterBlank = false;
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed + 1;
    const line = text.slice(start, end);
    if (afterBlank && !uncut && start - pieceStart >= PIECE_LENGTH && PARAGRAPH_OR_HEADING.test(line)) {
      pieces.push({ start: pieceStart, end: start });
      pieceStart = start;
    }
    if (!uncut) uncut = openedBy(line);
    else if (uncut(line)) uncut = undefined;
    afterBlank = line.trim() === '';
    start = end;
  }
  pieces.push({ start: pieceStart, end: text.length });
  return pieces;
}

/** The end of the fenced code or raw HTML that a line opens and does not close. */
function openedBy(line: string): End | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence) return (later) => CLOSING_FENCE.exec(later)?.[1]?.startsWith(fence) ?? false;
  const isEnd: End = (later) => END_OF_RAW_HTML.test(later);
  return RAW_HTML.test(line) && !isEnd(line) ? isEnd : undefined;
}

/**
 * Labels of the links and notes that a text defines, as the parser compares them: what is defined in one piece may be
 * called in another.
 */
export function definedLabels(text: string): { readonly links: readonly string[]; readonly notes: readonly string[] } {
  const comparable = (label: string) =>
    label
      .replaceAll(/[\t\n ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase();
  const found = text.matchAll(/^ {0,3}\[([^\][\n]{1,999})\]:/gm);
  const links = [...new Set(Array.from(found, ([, label]) => comparable(label!)))];
  return {
    links,
    notes: links.filter((label) => label.startsWith('^')).map((label) => label.slice(1).trim()),
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
