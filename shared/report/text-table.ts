/** Tables as plain text for a terminal. */

import { displayWidth } from './display-width.ts';
import { formulaLines } from './formulas.ts';
import { formatCell } from './number-format.ts';
import type { Column, Table } from './table.ts';

const GAP = '  ';

/** Title, statement, aligned rows, the formula of each figure and the notes; ends with a line break. */
export function textTable(table: Table): string {
  const { title, statement, columns, rows, notes } = table;
  const cells = rows.map((row) => row.map((cell, i) => plain(formatCell(cell, columns[i]!.kind))));
  const headings = columns.map((column) => plain(column.heading));
  const widths = widestOf([headings, ...cells]);
  const line = (texts: readonly string[]) => alignRow(texts, columns, widths);
  const formulas = formulaLines(columns);
  return [
    ...[title, statement, ''],
    ...[line(headings), widths.map((width) => '-'.repeat(width)).join(GAP), ...cells.map(line)],
    ...(formulas.length > 0 ? ['', ...formulas] : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

/** One line, and nothing that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function widestOf(lines: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [i, text] of line.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(text));
  }
  return widths;
}

/** Texts to the left, figures to the right. */
function alignRow(texts: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const aligned = texts.map((text, i) => {
    const space = ' '.repeat(widths[i]! - displayWidth(text));
    return columns[i]!.kind === 'text' ? text + space : space + text;
  });
  return aligned.join(GAP).trimEnd();
}
