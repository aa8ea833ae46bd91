/** The balance of sources: how many, and with how many words, by category and perspective. */

import { nameOfMissing } from '../../analysis/frequency-groups.ts';
import { attributeOf } from '../../model/source.ts';
import type { Column, Table } from '../table.ts';
import type { StudySource } from './study.ts';

/** Rows are categories, columns perspectives, each in the order in which its first source came; totals last. */
export function sourceBalanceTable(sources: readonly StudySource[], filter: string): Table {
  const perspectives = valuesOf(sources, 'perspective');
  const categories = valuesOf(sources, 'category');
  const headings = inWords(perspectives);
  const names = inWords(categories);
  const rowOf = (name: string, of: readonly StudySource[]) => [
    name,
    ...[...perspectives, null].flatMap((perspective) => {
      const here = of.filter((source) => perspective === null || attributeOf(source, 'perspective') === perspective);
      return [here.length, here.reduce((sum, { words }) => sum + words, 0)];
    }),
  ];
  return {
    title: 'Source balance: category by perspective',
    statement: `Sources and their words by the attributes category and perspective. ${filter === '' ? 'All sources.' : `Only ${filter}.`}`,
    columns: [
      { key: 'category', heading: 'category', kind: 'text' },
      ...[...headings, 'all'].flatMap((name): Column[] => [
        { key: `${name}: sources`, heading: `${name}: sources`, kind: 'count' },
        { key: `${name}: words`, heading: `${name}: words`, kind: 'count' },
      ]),
    ],
    rows: [
      ...categories.map((category, n) =>
        rowOf(
          names[n]!,
          sources.filter((source) => attributeOf(source, 'category') === category),
        ),
      ),
      rowOf('(all categories)', sources),
    ],
    notes: [],
  };
}

/** Each once; empty for sources without one. */
function valuesOf(sources: readonly StudySource[], attribute: string): string[] {
  return [...new Set(sources.map((source) => attributeOf(source, attribute)))];
}

/** With a name for the empty one that is none of the others. */
function inWords(values: readonly string[]): string[] {
  const missing = nameOfMissing(new Set(values));
  return values.map((value) => value || missing);
}
