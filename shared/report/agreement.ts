/** The agreement report: how far coders decide alike, per code and over all. */

import type { Agreement, AgreementRow } from '../analysis/agreement/agreement-result.ts';
import { UNDEFINED_WHERE } from '../analysis/agreement/statistics.ts';
import { counted } from '../text/counted.ts';
import { AGREEMENT_STATISTICS, agreementColumn } from './agreement-statistics.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import { type Cell, type Column, type Table, UNDEFINED } from './table.ts';

/** Head the last two rows. */
export const OVERALL = '(overall)';
export const MEAN = '(mean over codes)';

const CODE: Column = { key: 'code', heading: 'code', kind: 'text' };

/** One row a code in codebook order, then all decisions together, then the mean over codes. */
export function agreementTable(agreement: Filtered<Agreement>): Table {
  return {
    title: 'Agreement between coders',
    statement: stateAgreement(agreement),
    columns: [CODE, ...AGREEMENT_STATISTICS.map(agreementColumn)],
    rows: rowsOf(agreement).map(([name, row]) => [name, ...AGREEMENT_STATISTICS.map(({ key }) => row[key])]),
    notes: [...notesOnFigures(agreement), ...notesOnIntervals(agreement)],
  };
}

/** The ends of all intervals, in the rows of the main table. */
export function agreementIntervalsTable(agreement: Filtered<Agreement>): Table {
  const percent = `${agreement.resampling.level * 100} %`;
  const columns = AGREEMENT_STATISTICS.flatMap(({ key, heading }): Column[] => [
    { key: `${key}Low`, heading: `${heading}, low`, kind: 'fraction', formula: `lower end of the ${percent} interval` },
    {
      key: `${key}High`,
      heading: `${heading}, high`,
      kind: 'fraction',
      formula: `upper end of the ${percent} interval`,
    },
  ]);
  return {
    title: 'Intervals of agreement',
    statement: stateAgreement(agreement),
    columns: [CODE, ...columns],
    rows: rowsOf(agreement).map(([name, { intervals }]): Cell[] => [
      name,
      ...AGREEMENT_STATISTICS.flatMap(({ key }) => [intervals?.[key]?.low ?? null, intervals?.[key]?.high ?? null]),
    ]),
    notes: notesOnIntervals(agreement),
  };
}

/** Two coders at a time: each code, then all decisions together. */
export function agreementPairsTable(agreement: Filtered<Agreement>): Table {
  const of = (name: string, { a, b, percent, cohen }: Agreement['pairs'][number]): Cell[] => [
    name,
    a,
    b,
    percent,
    cohen,
  ];
  return {
    title: 'Agreement of each two coders',
    statement: stateAgreement(agreement),
    columns: [
      CODE,
      { key: 'a', heading: 'coder', kind: 'text' },
      { key: 'b', heading: 'other coder', kind: 'text' },
      ...AGREEMENT_STATISTICS.filter(({ key }) => key === 'percent' || key === 'cohen').map(agreementColumn),
    ],
    rows: [
      ...agreement.pairs.map((pair) => of(OVERALL, pair)),
      ...agreement.codes.flatMap(({ code, pairs }) => pairs.map((pair) => of(code, pair))),
    ],
    notes: [],
  };
}

/** Who was compared, and on what. */
export function comparedTable(agreement: Filtered<Agreement>): Table {
  return {
    title: 'Coders and sources compared',
    statement: stateAgreement(agreement),
    columns: [
      { key: 'kind', heading: 'kind', kind: 'text' },
      { key: 'name', heading: 'name', kind: 'text' },
    ],
    rows: [...agreement.coders.map((name) => ['coder', name]), ...agreement.sources.map((name) => ['source', name])],
    notes: [],
  };
}

export function stateAgreement(agreement: Filtered<Agreement>): string {
  const { unit, coders, sources, sourcesLeftOut, units, withSubCodes } = agreement;
  const all = sources.length + sourcesLeftOut;
  return (
    `Unit: ${unit}, N = ${units} in ${sources.length} of ${counted(all, 'source')}: those that each coder has coded or marked as ` +
    `done. Coders: ${coders.join(', ')}. Each decides once for each code and unit, present or absent. ` +
    `${stateCodes(withSubCodes)} ${stateFilter(agreement)}`
  );
}

function rowsOf({ codes, overall, mean }: Agreement): [string, AgreementRow][] {
  return [...codes.map((code): [string, AgreementRow] => [code.code, code]), [OVERALL, overall], [MEAN, mean]];
}

function notesOnFigures(agreement: Agreement): string[] {
  const rows = rowsOf(agreement).map(([, row]) => row);
  const missing = AGREEMENT_STATISTICS.filter(({ key }) => rows.some((row) => row[key] === null));
  return [
    `${OVERALL} pools the decisions on all codes, so that codes that are used much weigh more; ${MEAN} counts each code alike.`,
    ...notesOnUnused(agreement),
    'Percent agreement alone says little: on a code that is rare, coders agree nearly everywhere on its absence.',
    'The unitizing alpha is the same at every unit: it compares where passages begin and end, overlapping codings of one coder merged.',
    ...missing.map(({ key, heading }) => `${heading} is ${UNDEFINED} where ${UNDEFINED_WHERE[key]}.`),
    ...notesOnMean(agreement),
    'Adjudication is never among the coders compared.',
  ];
}

function notesOnUnused({ unused, codes }: Agreement): string[] {
  if (unused.length === 0) return [];
  const count = `${unused.length} ${unused.length === 1 ? 'code' : 'codes'} that no coder has used on these sources`;
  if (codes.length === 0) return [`All figures are ${UNDEFINED}: no coder has used a code on these sources.`];
  return [`Left out: ${count}. That nobody used a code is no evidence of agreement on it.`];
}

function notesOnMean({ mean, codes }: Agreement): string[] {
  const fewer = AGREEMENT_STATISTICS.filter(({ key }) => mean.codes[key] > 0 && mean.codes[key] < codes.length);
  if (fewer.length === 0) return [];
  const counts = fewer.map(({ key, heading }) => `${heading} of ${mean.codes[key]}`);
  return [`${MEAN} leaves out codes where a figure is ${UNDEFINED}: ${counts.join(', ')} of ${codes.length} codes.`];
}

/** How the intervals were made, or why there are none. */
export function notesOnIntervals({ resampling }: Agreement): string[] {
  const { drawn, clusters, resamples, level, seed, reasons } = resampling;
  if (drawn === null) return [...reasons];
  const why = drawn === 'paragraph' ? ' (paragraphs, because there are fewer than ten sources)' : '';
  return [
    `Intervals: ${level * 100} % percentile bootstrap, ${resamples} resamples of the ${counted(clusters, drawn)}${why}, seed ` +
      `${seed}. Whole ${drawn}s are drawn, since what stands in one is not independent.`,
    ...reasons,
  ];
}
