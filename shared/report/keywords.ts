/** The reports on keywords: words that set one group of sources, or what lies near a code, apart from other text. */

import type { GroupKeywords, Keywords, WordsNear } from '../analysis/words/keywords-result.ts';
import { counted } from '../text/counted.ts';
import { notesOnPhrases, phraseColumn, stateInside, statePhrases, stateText } from './phrase-statement.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import type { Column, Table } from './table.ts';

/** One row a word or phrase: those that are key of A by G2, the largest first, then those of B. */
export function keywordsTable(result: Filtered<GroupKeywords>): Table {
  const { groupA, groupB, a, b } = result;
  return {
    title: 'Keywords',
    statement:
      `A: ${groupA}, ${stateText(a)}; B: ${groupB}, ${stateText(b)}. ${statePhrases(result)} ` +
      `${stateInside(result.insideCodings)} ${stateFilter(result)}`,
    ...rowsAndColumns(result, 'A', 'B'),
    notes: notesOn(result, 'A', 'B'),
  };
}

/** One row a word or phrase: those typical near the code first. */
export function wordsNearTable(result: Filtered<WordsNear>): Table {
  const { code, withSubCodes, distance, a, b } = result;
  const area =
    distance === 0 ? 'inside its passages' : `inside its passages or within ${counted(distance, 'word')} of one`;
  return {
    title: `Words near ${code}`,
    statement:
      `Near: ${area}, ${stateText(a)}; rest: all other words, ${stateText(b)}. ${stateCodes(withSubCodes)} ` +
      `Coders: all together. ${statePhrases(result)} ${stateFilter(result)}`,
    ...rowsAndColumns(result, 'near', 'rest'),
    notes: [...notesOn(result, 'near', 'the rest'), 'A phrase counts as near only where all its words are.'],
  };
}

function rowsAndColumns(result: Keywords, nameA: string, nameB: string): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: [
      phraseColumn(result.length),
      { key: 'keyOf', heading: 'key of', kind: 'text', formula: 'where it stands more often than by size' },
      ...figureColumns('a', nameA),
      ...figureColumns('b', nameB),
      ...KEYNESS,
    ],
    rows: result.keywords.map((word) => [
      word.phrase,
      word.keyOf === 'a' ? nameA : nameB,
      ...[word.a, word.b].flatMap(({ count, perThousand, sources }) => [count, perThousand, sources]),
      ...[word.g2, word.p, word.adjustedP, word.logRatio, word.percentDifference],
    ]),
  };
}

const KEYNESS: readonly Column[] = [
  {
    key: 'g2',
    heading: 'G2',
    kind: 'number',
    formula:
      'log-likelihood 2 (a ln(a / E1) + b ln(b / E2)): a and b occurrences in the two, E1 and E2 those expected by their words',
  },
  { key: 'p', heading: 'p', kind: 'number', formula: 'chance of a G2 as large, chi-square with 1 degree of freedom' },
  { key: 'adjustedP', heading: 'p (Holm)', kind: 'number', formula: 'p adjusted for all that were tested' },
  {
    key: 'logRatio',
    heading: 'log ratio',
    kind: 'number',
    formula: 'log2 of the first rate over the second; a count of 0 is taken as 0.5',
  },
  {
    key: 'percentDifference',
    heading: '%DIFF',
    kind: 'number',
    formula: '100 (first rate - second rate) / second rate',
  },
];

function figureColumns(key: 'a' | 'b', name: string): Column[] {
  return [
    { key, heading: name, kind: 'count', formula: `occurrences in ${name}` },
    {
      key: `${key}PerThousand`,
      heading: `${name} per 1,000`,
      kind: 'number',
      formula: `occurrences per 1,000 words of ${name}`,
    },
    {
      key: `${key}Sources`,
      heading: `${name} sources`,
      kind: 'count',
      formula: `sources of ${name} with at least one`,
    },
  ];
}

function notesOn(result: Keywords, nameA: string, nameB: string): string[] {
  const { tested, keywords, minimum, length } = result;
  const noun = length === 1 ? 'word' : 'phrase';
  const shown =
    tested === keywords.length ? 'All are listed.' : `The ${result.limit} most key of each side are listed.`;
  return [
    `${counted(tested, noun)} with at least ${counted(minimum, 'occurrence')} ${tested === 1 ? 'was' : 'were'} tested. ${shown}`,
    `Positive log ratios are of ${nameA}, negative of ${nameB}: 1 is twice as often, 2 four times. %DIFF is undefined where ` +
      `${nameB} has none.`,
    'Words of one text are not independent: G2 and p overstate how sure a difference is; look at the sources as well.',
    'G2: Rayson and Garside (2000); log ratio: Hardie (2014); %DIFF: Gabrielatos and Marchi (2011); adjusted p: Holm (1979).',
    ...notesOnPhrases(result),
  ];
}
