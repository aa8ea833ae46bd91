/** Frequency rates: how much of the text a code takes, and how often it comes up in so much text. */

import { type FrequencySplit, frequencyGroups } from './frequency-groups.ts';
import type { Frequency, FrequencyFigures, SplitFrequency } from './frequency-result.ts';

/** How much text there is, coded or not. */
export interface TextSize {
  /** UTF-16 code units. */
  readonly characters: number;
  readonly words: number;
}

export interface SourceSize extends TextSize {
  /** Id of the source. */
  readonly source: number;
}

export interface GroupText extends TextSize {
  readonly sources: number;
}

/** `null` where there is no text, or no word, to relate to. */
export interface FrequencyRates {
  /** Characters covered / characters of the text: 0 to 1. */
  readonly share: number | null;
  /** Words covered / words of the text x 1,000. */
  readonly wordsPerThousand: number | null;
  /** Codings / words of the text x 1,000. */
  readonly codingsPerThousandWords: number | null;
}

export interface RatedFigures extends FrequencyFigures, FrequencyRates {}

export interface RatedSplit extends RatedFigures {
  readonly groups: readonly RatedFigures[];
}

export interface RatedCode extends RatedSplit {
  readonly id: number;
  /** Full path. */
  readonly code: string;
}

export interface RatedFrequency extends Frequency {
  /** The text that the figures of all groups together are related to: all sources under the filter, coded or not. */
  readonly text: GroupText;
  /** The text of each group: of its sources; of all sources where it is split by coder. */
  readonly groupTexts: readonly GroupText[];
  readonly codes: readonly RatedCode[];
  readonly total: RatedSplit;
}

/** Relates each figure to the text of its group. `sizes` are those of all sources under the filter, coded or not. */
export function rateFrequency(
  frequency: Frequency,
  split: FrequencySplit | null,
  sizes: readonly SourceSize[],
): RatedFrequency {
  const { groupsOfText } = frequencyGroups(split);
  const text = emptyText();
  const groupTexts = frequency.groups.map(emptyText);
  for (const size of sizes)
    for (const sum of [text, ...groupsOfText(size.source).map((n) => groupTexts[n]!)]) add(sum, size);
  const rated = <Figures extends SplitFrequency>(figures: Figures) => ({
    ...figures,
    ...ratesOf(figures, text),
    groups: figures.groups.map((group, n) => ({ ...group, ...ratesOf(group, groupTexts[n]!) })),
  });
  return { ...frequency, text, groupTexts, codes: frequency.codes.map(rated), total: rated(frequency.total) };
}

function emptyText() {
  return { sources: 0, characters: 0, words: 0 };
}

function add(sum: ReturnType<typeof emptyText>, { characters, words }: TextSize): void {
  sum.sources++;
  sum.characters += characters;
  sum.words += words;
}

function ratesOf({ characters, words, codings }: FrequencyFigures, text: TextSize): FrequencyRates {
  return {
    share: text.characters === 0 ? null : characters / text.characters,
    wordsPerThousand: text.words === 0 ? null : (1000 * words) / text.words,
    codingsPerThousandWords: text.words === 0 ? null : (1000 * codings) / text.words,
  };
}
