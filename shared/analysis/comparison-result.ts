/** What a comparison of two groups yields: how prevalent each theme is in either, and where they converge or diverge. */

import type { CodersRule } from './unit.ts';

/** Text that is compared: of group A alone, of group B alone, or what belongs to both. */
export interface ByGroup<Figures> {
  readonly a: Figures;
  readonly b: Figures;
  readonly both: Figures;
}

/** How much text a group has. Of a code it is the paragraphs that hold it, and the words that its passages cover. */
export interface GroupSize {
  readonly paragraphs: number;
  readonly words: number;
}

/** How much of a group's text a theme has. */
export interface Prevalence extends GroupSize {
  /** Paragraphs with the theme / paragraphs of the group; `null` where it has none. */
  readonly share: number | null;
  /** Words of the theme for each 1,000 words of the group; `null` where it has none. */
  readonly perThousandWords: number | null;
}

/** What the interval of the log odds ratio says. */
export type Verdict = 'converging' | 'diverging' | 'undetermined';

/** Why a theme is neither converging nor diverging. */
export type Undetermined =
  | 'a group has no paragraphs'
  | 'in no paragraph of either'
  | 'in every paragraph of both'
  | 'in too few paragraphs'
  | 'differs, which may be chance';

export interface ComparedTheme extends ByGroup<Prevalence> {
  readonly id: number;
  /** Full path. */
  readonly code: string;
  /** Of the paragraphs with the theme in A against B: above 0 it is more of A. `null` where it is undefined. */
  readonly logOddsRatio: number | null;
  /** Ends of its 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether 0.5 was added to each of the four counts, since one of them is 0. */
  readonly corrected: boolean;
  readonly verdict: Verdict;
  readonly undetermined: Undetermined | null;
}

export interface Comparison {
  readonly coders: CodersRule;
  /** Of the themes; a code as a group always counts with its sub-codes. */
  readonly withSubCodes: boolean;
  /** The groups' names in words. */
  readonly groups: { readonly a: string; readonly b: string };
  /** Paragraphs and words of A alone, B alone, and both. */
  readonly sizes: ByGroup<GroupSize>;
  /** In codebook order. */
  readonly themes: readonly ComparedTheme[];
}
