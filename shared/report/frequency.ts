/** The frequency report: how often and how widely each code is applied. */

import type { Frequency, FrequencyFigures, SplitFrequency } from '../analysis/frequency-result.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

const FIGURES: readonly { readonly key: keyof FrequencyFigures; readonly formula: string }[] = [
  { key: 'codings', formula: 'codings with the code' },
  { key: 'sources', formula: 'sources with at least one coding' },
  {
    key: 'characters',
    formula: 'characters covered, in UTF-16 code units; each counts once however many codings cover it',
  },
  { key: 'words', formula: 'words of which at least one character is covered; each counts once' },
];

/** Heads the last row, which counts everything together. */
const ALL_CODES = '(all codes)';

/** One row a code in codebook order, the last for all codes together. */
export function frequencyTable(frequency: Filtered<Frequency>): Table {
  const { by, groups, codes, total, withSubCodes } = frequency;
  const split = by === null ? '' : ` Split by ${by}.`;
  return {
    title: 'Frequency',
    statement: `${stateCodes(withSubCodes)} Coders: all, each character and word counts once.${split} ${stateFilter(frequency)}`,
    columns: [
      { key: 'code', heading: 'code', kind: 'text' },
      ...FIGURES.map(({ key, formula }): Column => ({ key, heading: key, kind: 'count', formula })),
      ...groups.flatMap((group) =>
        FIGURES.map(({ key }): Column => ({ key: `${group}: ${key}`, heading: `${group}: ${key}`, kind: 'count' })),
      ),
    ],
    rows: [...codes.map((code) => rowOf(code.code, code)), rowOf(ALL_CODES, total)],
    notes: notesOf(frequency),
  };
}

function rowOf(code: string, frequency: SplitFrequency): Cell[] {
  return [code, ...[frequency, ...frequency.groups].flatMap((figures) => FIGURES.map(({ key }) => figures[key]))];
}

function notesOf({ by, withSubCodes }: Frequency): string[] {
  const notes = [
    `${ALL_CODES} counts each source, character and word once, so it is not the sum of the rows above it.`,
  ];
  if (withSubCodes) notes.push('A code counts its own codings together with those of all codes below it.');
  if (by === 'coder') notes.push('Each coder is counted alone: what several covered counts once for each of them.');
  return notes;
}
