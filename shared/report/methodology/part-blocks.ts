/** A part of the methodology report as blocks: its tables and figures, or why there are none. */

import { type Block, figureBlock, paragraph, tableBlock } from '../document.ts';
import { lastNames } from '../last-names.ts';
import type { Table } from '../table.ts';
import { pageParts } from '../table-parts.ts';
import { type GroupMeeting, isMissing, type Part } from './study.ts';

/** The figures stand before the tables, whose statements say what was counted. */
export function partBlocks(part: Part | GroupMeeting): Block[] {
  if (isMissing(part)) return [paragraph(part.missing)];
  const tables = 'table' in part ? [withLastNames(part.table)] : part.tables;
  return [
    ...part.figures.map(({ light, dark }) => figureBlock(light, 'Counted as the table below says.', dark)),
    ...tables.flatMap(pageParts).map(tableBlock),
  ];
}

/** The matrix of two groups of codes with their last names as headings: their paths would make it wider than a page. */
function withLastNames({ columns, rows, ...table }: Table): Table {
  const [first, ...others] = columns;
  const headings = lastNames(others.map(({ heading }) => heading));
  const names = lastNames(rows.map(([path]) => String(path)));
  return {
    ...table,
    columns: [first!, ...others.map((column, n) => ({ ...column, heading: headings[n]! }))],
    rows: rows.map(([, ...figures], n) => [names[n]!, ...figures]),
  };
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
