/** What the test of undo works on besides its own project. */

import SQLite from 'better-sqlite3';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

/** Path of a project with a text, a code and a coding. */
export async function projectElsewhere(): Promise<string> {
  const elsewhere = await openTestProject('elsewhere');
  const source = await addText(elsewhere.call, 'From there', 'Words of another project. 🌍', { year: '1999' });
  const code = await addCode(elsewhere.call, 'From there');
  await elsewhere.call('codings.create', { source, start: 0, end: 5, codes: [code], memo: '' });
  await elsewhere.close();
  return elsewhere.file;
}

/** Settles disagreements on the whole words of the source, in the file itself. */
export function settle(file: string, source: SourceId, codes: readonly CodeId[]): void {
  const db = new SQLite(file);
  const insert = db.prepare(
    `INSERT INTO settlement (guid, source, start, "end", code, verdict, created_at)
     VALUES (?, ?, 0, 15, ?, 'present', '2026-01-01T00:00:00.000Z')`,
  );
  for (const code of codes) insert.run(`settled ${code}`, source, code);
  db.prepare('INSERT INTO adjudicator (coder) VALUES (1)').run();
  db.close();
}
