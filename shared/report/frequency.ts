/** The frequency report: how often and how widely each code is applied. */

import type { Frequency, FrequencyFigures, SplitFrequency } from '../analysis/frequency-result.ts';
import { COUNTS } from './frequency-measures.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

/** Heads the last row, which counts everything together. */
export const ALL_CODES = '(all codes)';

const ORDERS = {
  numbers: ' Values: numbers, ascending.',
  dates: ' Values: dates, ascending.',
  given: ' Values: in the order given.',
  alphabet: ' Values: in alphabetical order.',
} as const;

/** One row a code in codebook order, the last for all codes together. */
export function frequencyTable(frequency: Filtered<Frequency>): Table {
  const { groups, codes, total } = frequency;
  return {
    title: 'Frequency',
    statement: stateFrequency(frequency),
    columns: [
      { key: 'code', heading: 'code', kind: 'text' },
      ...COUNTS,
      ...groups.flatMap((group) =>
        COUNTS.map(
          (count): Column => ({
            ...count,
            group,
            key: `${group}: ${count.key}`,
            heading: `${group}: ${count.heading}`,
          }),
        ),
      ),
    ],
    rows: [...codes.map((code) => rowOf(code.code, code)), rowOf(ALL_CODES, total)],
    notes: notesOf(frequency),
  };
}

/** What was counted, whichever of its figures a table shows. */
export function stateFrequency(frequency: Filtered<Frequency>): string {
  const { by, order, withSubCodes } = frequency;
  const split = by === null ? '' : ` Split by ${by}.${order === null ? '' : ORDERS[order]}`;
  return `${stateCodes(withSubCodes)} Coders: all, each character and word counts once.${split} ${stateFilter(frequency)}`;
}

function rowOf(code: string, frequency: SplitFrequency): Cell[] {
  const figures: readonly FrequencyFigures[] = [frequency, ...frequency.groups];
  return [code, ...figures.flatMap((own) => COUNTS.map(({ key }) => own[key]))];
}

/** What a reader must know of any table of frequencies. */
export function notesOf({ split, withSubCodes, groups }: Frequency): string[] {
  const notes = [
    `${ALL_CODES} counts each source, character and word once, so it is not the sum of the rows above it.`,
  ];
  if (withSubCodes) notes.push('A code counts its own codings together with those of all codes below it.');
  if (split === 'coder') notes.push('Each coder is counted alone: what several covered counts once for each of them.');
  if (split === 'case' && groups.length > 1)
    notes.push('Each case is counted alone: a source that belongs to several counts once for each of them.');
  return notes;
}
