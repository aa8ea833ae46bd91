/** Frequency measures: the name and the formula of each figure of the frequency report. */

import type { FrequencyRates, GroupText, RatedFigures } from '../analysis/frequency-rates.ts';
import type { FrequencyFigures } from '../analysis/frequency-result.ts';
import { formatNumber } from './number-format.ts';
import type { Column } from './table.ts';

export interface FrequencyMeasure<Key extends keyof RatedFigures = keyof RatedFigures> extends Column {
  readonly key: Key;
  readonly formula: string;
}

/** How much there is. */
export const COUNTS: readonly FrequencyMeasure<keyof FrequencyFigures>[] = [
  { key: 'codings', heading: 'codings', kind: 'count', formula: 'codings with the code' },
  { key: 'sources', heading: 'sources', kind: 'count', formula: 'sources with at least one coding' },
  {
    key: 'characters',
    heading: 'characters',
    kind: 'count',
    formula: 'characters covered, in UTF-16 code units; each counts once however many codings cover it',
  },
  {
    key: 'words',
    heading: 'words',
    kind: 'count',
    formula: 'words of which at least one character is covered; each counts once',
  },
];

/** How much there is of so much text. The text is that of all filtered sources, or of a group's, coded or not. */
export const RATES: readonly FrequencyMeasure<keyof FrequencyRates>[] = [
  {
    key: 'share',
    heading: 'share of text',
    kind: 'fraction',
    formula: 'characters covered / characters of the text, coded or not',
  },
  {
    key: 'wordsPerThousand',
    heading: 'words per 1,000',
    kind: 'number',
    formula: '1,000 × words covered / words of the text',
  },
  {
    key: 'codingsPerThousandWords',
    heading: 'codings per 1,000 words',
    kind: 'number',
    formula: '1,000 × codings / words of the text',
  },
];

export const FREQUENCY_MEASURES: readonly FrequencyMeasure[] = [...COUNTS, ...RATES];

export type FrequencyMeasureKey = keyof RatedFigures;

export function frequencyMeasure(key: FrequencyMeasureKey): FrequencyMeasure {
  return FREQUENCY_MEASURES.find((measure) => measure.key === key)!;
}

/** For example `7 sources with 38,000 characters and 6,478 words`. */
export function stateText({ sources, characters, words }: GroupText): string {
  const count = (n: number, noun: string) => `${formatNumber(n, 'count')} ${noun}${n === 1 ? '' : 's'}`;
  return `${count(sources, 'source')} with ${count(characters, 'character')} and ${count(words, 'word')}`;
}
