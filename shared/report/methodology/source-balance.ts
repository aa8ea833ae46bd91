/** The balance of sources: how many, and with how many words, by category and perspective. */

import { attributeOf } from '../../model/source.ts';
import type { Column, Table } from '../table.ts';
import type { StudySource } from './study.ts';

const NO_VALUE = '(none)';

/** Rows are categories, columns perspectives, each in the order in which its first source came; totals last. */
export function sourceBalanceTable(sources: readonly StudySource[], filter: string): Table {
  const perspectives = [...new Set(sources.map((source) => attributeValue(source, 'perspective')))];
  const categories = [...new Set(sources.map((source) => attributeValue(source, 'category')))];
  const rowOf = (name: string, of: readonly StudySource[]) => [
    name,
    ...[...perspectives, null].flatMap((perspective) => {
      const here = of.filter((source) => perspective === null || attributeValue(source, 'perspective') === perspective);
      return [here.length, here.reduce((sum, { words }) => sum + words, 0)];
    }),
  ];
  return {
    title: 'Source balance: category by perspective',
    statement: `Sources and their words by the attributes category and perspective. ${filter === '' ? 'All sources.' : `Only ${filter}.`}`,
    columns: [
      { key: 'category', heading: 'category', kind: 'text' },
      ...[...perspectives, 'all'].flatMap((name): Column[] => [
        { key: `${name}: sources`, heading: `${name}: sources`, kind: 'count' },
        { key: `${name}: words`, heading: `${name}: words`, kind: 'count' },
      ]),
    ],
    rows: [
      ...categories.map((category) =>
        rowOf(
          category,
          sources.filter((source) => attributeValue(source, 'category') === category),
        ),
      ),
      rowOf('(all categories)', sources),
    ],
    notes: [],
  };
}

function attributeValue(source: StudySource, attribute: string): string {
  return attributeOf(source, attribute) || NO_VALUE;
}
