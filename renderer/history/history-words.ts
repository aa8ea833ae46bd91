/** The history in words: kinds of changes, and what they altered. */

import type { AlteredRows } from '../../shared/model/change.ts';
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
  links: 'Links',
  memos: 'Memos',
  project: 'Imported and merged projects',
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
  foreign_part: ['part kept for other programs', 'parts kept for other programs'],
  foreign_part_file: ['file kept for other programs', 'files kept for other programs'],
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

/** Sentences: `Added 12 codings and 1 code.`, `Removed 1 memo.` */
export function alterationsInWords(tables: readonly AlteredRows[]): string[] {
  return (['added', 'changed', 'removed'] as const).flatMap((how) => {
    const some = tables.filter((rows) => rows[how] > 0);
    if (some.length === 0) return [];
    const verb = how[0]!.toUpperCase() + how.slice(1);
    return [`${verb} ${inWords(some.map(({ table, [how]: count }) => rowsInWords(table, count)))}.`];
  });
}

function rowsInWords(table: string, count: number): string {
  const [one, many] = TABLES[table] ?? [table];
  return plural(count, one, many);
}
