/** Which answers a change of the project can make out of date, by the store's tables. */

import type { MethodName } from '../../shared/api/contract.ts';

/** What a filter looks at besides the codings themselves. */
const CASES = ['study_case', 'case_source', 'case_attribute'];
const CODE_SETS = ['code_set', 'code_set_code'];
const QUERIES = ['saved_query', ...CODE_SETS];
const CODED = ['coding', 'code', 'coder', 'source', 'attribute', 'source_attribute', ...CASES, ...QUERIES];

/** A query that is not named here depends on every table. */
const TABLES_OF: Partial<Record<MethodName, readonly string[]>> = {
  'sources.list': ['source', 'attribute', 'source_attribute', 'coding'],
  'sources.removed': ['source', 'attribute', 'source_attribute', 'coding'],
  'sources.read': ['source'],
  'sources.preview': ['source'],
  'sources.corrected': ['source', 'coding', 'memo', 'code', 'coder'],
  'attributes.list': ['attribute'],
  'codes.list': ['code', 'coding', 'source'],
  'codes.impact': ['coding', 'source', 'memo', 'settlement', 'lexicon_term', 'saved_report', 'code', ...QUERIES],
  'codeSets.impact': ['saved_query', 'saved_report'],
  'coders.list': ['coder', 'coding', 'source'],
  'coders.done': ['source_done', 'source'],
  'cases.list': ['source', 'attribute', ...CASES],
  'codeSets.list': ['code', ...CODE_SETS],
  'links.list': ['link', 'coding', 'code', 'source', 'memo', 'study_case'],
  'memos.list': ['memo', 'coding', 'code', 'coder', 'source'],
  'memos.find': ['memo', 'coding', 'code', 'coder', 'source'],
  'memos.onPassages': ['memo', 'source'],
  'memos.followLink': ['coding', 'code', 'source'],
  'codings.ofSource': ['coding'],
  'codings.known': ['source'],
  'codings.passages': CODED,
  'savedReports.list': ['saved_report'],
  'references.preview': ['source', 'attribute', 'source_attribute'],
  'reports.frequency': CODED,
  'reports.matrix': CODED,
  'reports.cooccurrence': CODED,
  'reports.cooccurrenceComparison': CODED,
  'reports.meetings': CODED,
  'reports.crosstab': CODED,
  'reports.saturation': CODED,
  'reports.words': CODED,
  'reports.keywords': CODED,
  'reports.wordsNear': CODED,
  'reports.occurrences': CODED,
  'reports.codebookHistory': ['code', 'change', ...CODE_SETS],
  'reports.codebookAsOf': ['code', 'change', ...CODE_SETS],
  'codebook.history': ['code', 'change'],
  'codebook.asOf': ['code', 'change'],
  'reports.agreement': [...CODED, 'source_done', 'adjudicator'],
  'agreement.disagreements': [...CODED, 'source_done', 'adjudicator', 'settlement'],
  'reports.comparison': CODED,
  'reports.comparisonPassages': CODED,
  'queries.list': ['saved_query'],
  'suggestions.forPassage': ['coding', 'source'],
  'retrieval.passages': CODED,
  'search.find': CODED,
  'search.inSource': ['source'],
  'search.preview': [...CODED, 'state'],
  'lexicon.list': ['lexicon_term', 'code'],
  'lexicon.preview': [...CODED, 'lexicon_term', 'state'],
};

/** Whether an answer of `method` may differ after these tables have changed; no table named means that any may have. */
export function dependsOn(method: MethodName, tables: readonly string[]): boolean {
  const own = TABLES_OF[method];
  return !own || tables.length === 0 || tables.some((table) => own.includes(table));
}
