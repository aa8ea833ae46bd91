/** Writes memos to a file: as a document to read, or as a table. */

import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { chooseMemos } from '../../shared/report/memo/choose-memos.ts';
import { memoRows, memosDocument } from '../../shared/report/memo/memos-document.ts';
import { writeCsvFile } from '../export/csv-file.ts';
import { replaceFile } from '../export/replace-file.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { readSource } from '../store/sources.ts';
import type { Context } from './context.ts';
import { listedMemos } from './listed-memos.ts';
import { refuseTooMany, writtenDocument } from './written-document.ts';

type Wanted = ValidParams<'exports.memos'>;

/** Those that are chosen, in the order that is chosen. */
export async function exportMemos({ db, signal }: Context, wanted: Wanted): Promise<ExportedFile> {
  const { path, format, choice, guard } = wanted;
  refuseToReplaceProject(path);
  const statement = describe(db, choice);
  const memos = chooseMemos(listedMemos(db), choice);
  if (format === 'csv') return { path, bytes: writeCsvFile(path, memoRows(memos), guard), rows: memos.length };
  if (format === 'docx') refuseTooMany(memos.length, 'memos', format);
  const count = memos.length === 1 ? '1 memo' : `${memos.length} memos`;
  const data = await writtenDocument(memosDocument(memos, `${count}${statement}.`), format);
  if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows: null };
}

/** What the memos have in common, such as ` by Ada, on codes`. Fails with `not-found` where the project holds no such thing. */
function describe(db: ReadableDb, { words, kinds, coder, code, source }: Wanted['choice']): string {
  const parts = [
    words?.trim() && `with the words "${words.trim()}"`,
    kinds && `on ${kinds.map((kind) => (kind === 'project' ? 'the project' : `${kind}s`)).join(' or ')}`,
    coder && `by ${coderNames(db).get(coder) ?? fail('not-found', `There is no coder ${coder}.`)}`,
    code &&
      `on ${readCodebook(db).codes.find(({ id }) => id === code)?.path ?? fail('not-found', `There is no code ${code}.`)}`,
    source && `in ${readSource(db, source).name}`,
  ].filter(Boolean);
  return parts.length > 0 ? ` ${parts.join(', ')}` : '';
}
