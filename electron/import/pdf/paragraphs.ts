/** Puts lines together to paragraphs, by their indents, the gaps between them and lines that end early. */

import { hasRoomFor, isEnded, isLeader, isTable } from './line-ends.ts';
import type { Line } from './lines.ts';
import { startsWithMarker } from './list-marker.ts';
import { INDENT, type TypeFacts } from './type-facts.ts';

/** Lines of one paragraph, heading, list item, note or table row; never empty. */
export type Lines = readonly [Line, ...Line[]];

/** In line pitches. */
const GAP = 1.25;

/** The lines of one column, or of one page's columns in reading order. */
export function paragraphsOf(lines: readonly Line[], facts: TypeFacts): Lines[] {
  const found: [Line, ...Line[]][] = [];
  lines.forEach((line, i) => {
    const open = found.at(-1);
    if (open && !startsParagraph(open, line, lines[i + 1], facts)) open.push(line);
    else found.push([line]);
  });
  return found;
}

/** Whether a line begins a new paragraph after those of `open`; `next` is the line after it. */
function startsParagraph(open: Lines, line: Line, next: Line | undefined, facts: TypeFacts): boolean {
  const last = open.at(-1)!;
  if (line.page !== last.page || line.column !== last.column) return !goesOn(open, line, next, facts);
  if (!isAlike(last, line) || isTable(last) || isTable(line) || isLeader(last)) return true;
  const pitch = line.baseline - last.baseline;
  if (last.size > 1.12 * facts.size) return pitch > 1.7 * last.size;
  if (pitch > GAP * facts.pitchOf(line)) return true;
  if (startsWithMarker(line, last, next)) return true;
  return endsShort(last, line, facts) || isSetIn(open, line, next);
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOn(open: Lines, line: Line, next: Line | undefined, facts: TypeFacts): boolean {
  const last = open.at(-1)!;
  if (!isAlike(last, line) || last.size > 1.12 * facts.size || isTable(last) || isTable(line)) return false;
  if (startsWithMarker(line, last, next) || endsShort(last, line, facts)) return false;
  if (last.bold && isEnded(last)) return false;
  const indent = line.indent / line.size;
  if (indent < INDENT) return true;
  const isHanging = next?.column === line.column && Math.abs(next.indent - line.indent) < INDENT * line.size;
  return !isEnded(last) && (isHanging || /^\p{Ll}/u.test(line.text));
}

function isAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size) && a.bold === b.bold && a.rtl === b.rtl;
}

/** The first word of the next line would have had room. Not where a sentence goes on, as beside a figure. */
function endsShort(last: Line, line: Line, facts: TypeFacts): boolean {
  if (!hasRoomFor(last, line)) return false;
  const isFlush = facts.isIndented && line.indent < INDENT * line.size;
  if (isFlush && last.slack < 0.3 * (last.column.right - last.column.left)) return false;
  return isEnded(last) || !/^\p{Ll}/u.test(line.text);
}

/** Whether the change of the indent between two lines begins a paragraph. */
function isSetIn(open: Lines, line: Line, next: Line | undefined): boolean {
  const last = open.at(-1)!;
  const change = (line.indent - last.indent) / line.size;
  if (Math.abs(change) < INDENT) return false;
  if (change < 0) return open.length > 1;
  if (open.length > 1) return true;
  if (startsWithMarker(open[0], undefined, line)) return false;
  const isHanging = next?.column === line.column && Math.abs(next.indent - line.indent) < INDENT * line.size;
  return !(isHanging && !isEnded(last)) && (isEnded(last) || !/^\p{Ll}/u.test(line.text));
}
