/** The section on the cases: where they converge and where they diverge. */

import { type Block, heading } from '../document.ts';
import type { Table } from '../table.ts';
import { tableParts } from '../table-parts.ts';
import { partBlocks } from './part-blocks.ts';
import { isMissing, type MethodologyStudy } from './study.ts';

export function casesSection({ comparison }: MethodologyStudy): Block[] {
  const part = isMissing(comparison) ? comparison : { ...comparison, tables: comparison.tables.flatMap(casesTables) };
  return [heading(1, 'Comparison of the cases'), ...partBlocks(part)];
}

/** The verdicts, then the figures of both cases side by side, then those of the paragraphs that both share. */
function casesTables(table: Table): Table[] {
  const placesOf = (isMeant: (key: string) => boolean) =>
    table.columns.flatMap(({ key }, place) => (place > 0 && isMeant(key) ? [place] : []));
  const isOfBoth = (key: string) => key.startsWith('both: ');
  const isOfOne = (key: string) => /^[ab]: /.test(key);
  return tableParts(table, [placesOf((key) => !isOfOne(key) && !isOfBoth(key)), placesOf(isOfOne), placesOf(isOfBoth)]);
}
