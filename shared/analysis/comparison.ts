/** Comparison: how prevalent each theme is in two groups, and where they converge or diverge. */

import { codeIn } from '../model/codebook.ts';
import type { CodeId } from '../model/ids.ts';
import { codePlaces, codeSlots } from './code-slots.ts';
import { comparedTexts, type GroupsToCompare, IN_A, IN_B, IN_BOTH } from './compared-text.ts';
import type { ByGroup, ComparedTheme, Comparison, GroupSize, Prevalence } from './comparison-result.ts';
import { logOddsRatio } from './log-odds-ratio.ts';
import { ThemeTally } from './theme-tally.ts';
import { verdictOn } from './verdict.ts';

export interface ComparisonInput extends GroupsToCompare {
  /** Of the themes; a group's codes are given with all that count for it. */
  readonly withSubCodes: boolean;
  /** In words, for the report. */
  readonly groups: { readonly a: string; readonly b: string };
  /** The codes to compare. */
  readonly themes: readonly CodeId[];
}

/**
 * A paragraph of both groups is neither A's nor B's: it is counted apart, with its words that belong to either. A
 * paragraph holds a theme if a coding of it shares a character with it, a word alike; under `each`, of the same coder.
 * A code that is not in the codebook throws. O(codings x (log units + codes above) + paragraphs + words).
 */
export function countComparison(input: ComparisonInput): Comparison {
  const { codebook, codings, coders, groups, withSubCodes } = input;
  const wanted = new Set(input.themes.map((id) => codeIn(codebook, id).id));
  const slots = codeSlots(codebook, withSubCodes, (place) => wanted.has(codebook.codes[place]!.id));
  const tally = new ThemeTally(slots, codePlaces(codings, codebook), codings);
  for (const text of comparedTexts(input)) tally.add(text);
  const sizes = byGroup((group) => tally.sizeOf(group));
  const themes = slots.placeOf.map((place, slot): ComparedTheme => {
    const { id, path } = codebook.codes[place]!;
    return {
      id,
      code: path,
      ...figuresOf(
        sizes,
        byGroup((group) => tally.sizeIn(slot, group)),
      ),
    };
  });
  return { coders, withSubCodes, groups, sizes, themes };
}

function byGroup<Figures>(figuresIn: (group: number) => Figures): ByGroup<Figures> {
  return { a: figuresIn(IN_A), b: figuresIn(IN_B), both: figuresIn(IN_BOTH) };
}

function figuresOf(sizes: ByGroup<GroupSize>, found: ByGroup<GroupSize>): Omit<ComparedTheme, 'id' | 'code'> {
  const counts = {
    ...{ inA: found.a.paragraphs, ofA: sizes.a.paragraphs },
    ...{ inB: found.b.paragraphs, ofB: sizes.b.paragraphs },
  };
  const ratio = logOddsRatio(counts);
  return {
    a: prevalence(found.a, sizes.a),
    b: prevalence(found.b, sizes.b),
    both: prevalence(found.both, sizes.both),
    ...{ logOddsRatio: ratio?.estimate ?? null, low: ratio?.low ?? null, high: ratio?.high ?? null },
    corrected: ratio?.corrected ?? false,
    ...verdictOn(counts, ratio),
  };
}

function prevalence(found: GroupSize, size: GroupSize): Prevalence {
  return {
    ...found,
    share: size.paragraphs === 0 ? null : found.paragraphs / size.paragraphs,
    perThousandWords: size.words === 0 ? null : (1000 * found.words) / size.words,
  };
}
