/** What is written in the search form, and what is asked for by it. */

import { flawInTerm } from '../../shared/analysis/search/term.ts';
import { expressionTerm, termsOf } from '../../shared/analysis/search/term-list.ts';
import type { Filter } from '../../shared/model/filter.ts';

/** What is looked for in the open source. */
export interface FindDraft {
  readonly text: string;
  /** Whether all of the text is one regular expression. */
  readonly isExpression: boolean;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

export interface SearchDraft extends FindDraft {
  readonly filter: Filter;
}

/** While one types, parts of words lead on, too. */
export const NEW_FIND: FindDraft = { text: '', isExpression: false, matchCase: false, wholeWords: false };

export const NEW_SEARCH: SearchDraft = { ...NEW_FIND, wholeWords: true, filter: {} };

/** What is looked for and how, as the contract takes it. */
export interface AskedSearch {
  readonly terms: string[];
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly filter: Filter;
}

/** Terms alone, of a draft that asks for anything. */
export function termsOfDraft({ text, isExpression, matchCase }: FindDraft): string[] {
  if (text.trim() === '') return [];
  return isExpression ? [expressionTerm(text.trim(), matchCase)] : termsOf(text);
}

/** Null where nothing is asked for. */
export function askedBy(draft: SearchDraft): AskedSearch | null {
  const terms = termsOfDraft(draft);
  const { matchCase, wholeWords, filter } = draft;
  return terms.length === 0 ? null : { terms, matchCase, wholeWords, filter };
}

/** What is wrong with the first wrong one of these terms, as a sentence. */
export function flawInTerms(terms: readonly string[]): string | undefined {
  for (const term of terms) {
    const flaw = flawInTerm(term);
    if (flaw) return `${term} ${flaw}.`;
  }
  return undefined;
}
