/** The history in words: kinds of changes, and what they altered. */

import type { ChangeDetails } from '../../shared/model/change.ts';
import { inWords, plural } from '../ui/words.ts';

/** By the contract's areas. */
const AREAS: Readonly<Record<string, string>> = {
  agreement: 'Settled disagreements',
  attributes: 'Attributes',
  cases: 'Cases',
  codeSets: 'Code sets',
  codebook: 'Codebook imports',
  coders: 'Coders',
  codes: 'Codes',
  codings: 'Codings',
  lexicon: 'Lexicon',
  memos: 'Memos',
  queries: 'Saved queries',
  savedReports: 'Saved reports',
  search: 'Auto-coding',
  sources: 'Sources',
};

/** By the store's tables; a word that does not just take an s is given with its plural. */
const TABLES: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  case_attribute: ['attribute of a case', 'attributes of cases'],
  case_source: ['source of a case', 'sources of cases'],
  code_set: ['code set'],
  code_set_code: ['code of a set', 'codes of sets'],
  lexicon_term: ['term of the lexicon', 'terms of the lexicon'],
  saved_query: ['saved query', 'saved queries'],
  saved_report: ['saved report'],
  settlement: ['settled disagreement'],
  source_attribute: ['attribute of a source', 'attributes of sources'],
  source_done: ['done mark'],
  study_case: ['case'],
};

export function areaInWords(area: string): string {
  return AREAS[area] ?? area;
}

/** `12 codings and 1 code`. */
export function tablesInWords(tables: ChangeDetails['tables']): string {
  return inWords(
    tables.map(({ table, rows }) => {
      const [one, many] = TABLES[table] ?? [table];
      return plural(rows, one, many);
    }),
  );
}
