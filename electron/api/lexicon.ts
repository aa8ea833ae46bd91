/** The lexicon: terms kept with codes, brought in and out, and run over the texts. */

import { fail } from '../../shared/api/failure.ts';
import type { LexiconImport } from '../../shared/api/search-results.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { csvRow } from '../../shared/report/csv.ts';
import { type LexiconRow, readLexiconRows } from '../import/lexicon-csv.ts';
import { readCode } from '../store/codes.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import { addTerm, readLexicon, setTerms } from '../store/lexicon.ts';
import { CodePaths } from './code-paths.ts';
import type { Handlers } from './context.ts';
import { carryOut } from './search/auto-code.ts';
import { planAutoCoding } from './search/plan.ts';
import { previewOf } from './search/preview.ts';

export const lexiconMethods: Handlers<'lexicon'> = {
  'lexicon.list': ({ db }) => readLexicon(db).map(({ code, terms }) => ({ code, terms })),
  'lexicon.set': ({ db, change }, { code, terms }) => {
    change(`Set the terms of ${readCode(db, code).name}`, (db) => setTerms(db, code, terms));
    return null;
  },
  'lexicon.import': async ({ change, signal }, p) => {
    const rows = await readLexiconRows(p.file);
    if (signal.aborted) fail('cancelled', 'The lexicon was not imported: it was cancelled.');
    return change('Import a lexicon', (db) => importRows(db, rows));
  },
  'lexicon.export': ({ db }) => ({ csv: lexiconCsv(db) }),
  'lexicon.preview': (context, { offset, limit, task: _, codes, ...asked }) => {
    const plan = planAutoCoding(context, { ...asked, codes: entriesOf(context.db, codes) });
    return previewOf(context.db, plan, { unit: asked.unit, offset, limit });
  },
  'lexicon.run': async (context, { codes, ...asked }) => {
    const plan = await context.ask('search.plan', { ...asked, codes: entriesOf(context.db, codes) });
    return carryOut(context, plan, 'Auto-code by the lexicon');
  },
};

/** The terms of these codes, or of all. A code without terms has nothing to look for. */
function entriesOf(db: ReadableDb, codes: readonly CodeId[] | undefined): { code: CodeId; terms: string[] }[] {
  for (const code of codes ?? []) readCode(db, code);
  return readLexicon(db).flatMap(({ code, terms }) => (!codes || codes.includes(code) ? [{ code, terms }] : []));
}

function importRows(db: WritableDb, rows: readonly LexiconRow[]): LexiconImport {
  const count = { added: 0, present: 0, codesCreated: 0 };
  const paths = new CodePaths(db);
  for (const { path, term } of rows) {
    const code = paths.make(path, () => count.codesCreated++);
    count[addTerm(db, code, term) ? 'added' : 'present']++;
  }
  return count;
}

function lexiconCsv(db: ReadableDb): string {
  const rows = readLexicon(db).flatMap(({ path, terms }) => terms.map((term) => csvRow([path, term])));
  return `\ufeff${csvRow(['code', 'term'])}${rows.join('')}`;
}
