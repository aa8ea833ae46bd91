/** Frequency rates as tables: shares of the text, and what changes from group to group over time. */

import type { RatedFrequency, RatedSplit } from '../analysis/frequency-rates.ts';
import { ALL_CODES, notesOf, stateFrequency } from './frequency.ts';
import { frequencyMeasure, RATES, stateText } from './frequency-measures.ts';
import type { Filtered } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

const GROUP_TEXTS = 'Text of each group';

/** Groups whose text a note tells; that of more is a table of its own. */
const MOST_TOLD = 12;

/** One row a code in codebook order, the last for all codes together; the rates of all the text, then of each group's. */
export function frequencyRatesTable(frequency: Filtered<RatedFrequency>): Table {
  const { codes, total, groups } = frequency;
  const rowOf = (code: string, own: RatedSplit): Cell[] => [
    code,
    ...[own, ...own.groups].flatMap((figures) => RATES.map(({ key }) => figures[key])),
  ];
  return {
    title: 'Share of text',
    statement: `${stateFrequency(frequency)} Text: ${stateText(frequency.text)}.`,
    columns: [
      { key: 'code', heading: 'code', kind: 'text' },
      ...RATES,
      ...groups.flatMap((group) =>
        RATES.map((rate) => ({ ...rate, group, key: `${group}: ${rate.key}`, heading: `${group}: ${rate.heading}` })),
      ),
    ],
    rows: [...codes.map((code) => rowOf(code.code, code)), rowOf(ALL_CODES, total)],
    notes: [...notesOf(frequency), ...denominatorsOf(frequency)],
  };
}

/** Codings of each group, and how many that is in 1,000 words of the group's text: groups differ in size. */
export function frequencyOverTable(frequency: Filtered<RatedFrequency>): Table {
  const { codes, total, groups, by } = frequency;
  const rate = frequencyMeasure('codingsPerThousandWords');
  const rowOf = (code: string, own: RatedSplit): Cell[] => [
    code,
    ...own.groups.flatMap((figures) => [figures.codings, figures.codingsPerThousandWords]),
  ];
  const columnsOf = (group: string): Column[] => [
    { group, key: `${group}: codings`, heading: `${group}: codings`, kind: 'count' },
    {
      group,
      key: `${group}: ${rate.key}`,
      heading: `${group}: per 1,000 words`,
      kind: rate.kind,
      formula: `${rate.formula} of the group`,
    },
  ];
  return {
    title: `Frequency over ${by}`,
    statement: stateFrequency(frequency),
    columns: [{ key: 'code', heading: 'code', kind: 'text' }, ...groups.flatMap(columnsOf)],
    rows: [...codes.map((code) => rowOf(code.code, code)), rowOf(ALL_CODES, total)],
    notes: [...notesOf(frequency), ...denominatorsOf(frequency)],
  };
}

/** How much text each group's figures are related to: one row a group. */
export function groupTextsTable(frequency: Filtered<RatedFrequency>): Table {
  const { groups, groupTexts } = frequency;
  return {
    title: GROUP_TEXTS,
    statement: `${stateFrequency(frequency)} Text: coded or not.`,
    columns: [
      { key: 'group', heading: 'group', kind: 'text' },
      { key: 'sources', heading: 'sources', kind: 'count', formula: 'sources of the group under the filter' },
      {
        key: 'characters',
        heading: 'characters',
        kind: 'count',
        formula: 'length of their texts in UTF-16 code units',
      },
      { key: 'words', heading: 'words', kind: 'count', formula: 'words of their texts' },
    ],
    rows: groups.map((group, n) => {
      const { sources, characters, words } = groupTexts[n]!;
      return [group, sources, characters, words];
    }),
    notes: [],
  };
}

/** The text that each group's figures are related to, and why a figure is undefined. */
function denominatorsOf({ split, groups, groupTexts, text }: RatedFrequency): string[] {
  const notes: string[] = [];
  if (split === 'coder') notes.push('The text of each coder is that of all filtered sources, coded by them or not.');
  else if (groups.length > 0) {
    const texts = groups.slice(0, MOST_TOLD).map((group, n) => `${group}: ${stateText(groupTexts[n]!)}`);
    const rest = groups.length > MOST_TOLD ? `; and so on, as the table "${GROUP_TEXTS}" has it` : '';
    notes.push(`Text of each group, coded or not: ${texts.join('; ')}${rest}.`);
  }
  if ([text, ...groupTexts].some(({ words }) => words === 0))
    notes.push('Where there is no text there is nothing to relate to: the figure is undefined.');
  return notes;
}
