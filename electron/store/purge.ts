/** Purge: what was removed, and all history, erased for good. */

import { rmSync } from 'node:fs';
import { datedCopies, unfinishedCopies } from './backup.ts';
import { prepare, type ReadableDb } from './database.ts';
import { forgetLinksToNothing } from './links.ts';

/**
 * Erases removed sources with their codings and all that hangs on them, texts and files that nothing has any more, links to
 * what is gone, the history and the dated backups.
 * Nothing of it can be undone or read back from the file.
 */
export function purge(db: ReadableDb, file: string): { texts: number; changes: number } {
  const erased = db.transaction(() => {
    const changes = prepare<{ n: number }>(db, 'SELECT count(*) AS n FROM change').get()!.n;
    const removed = '(SELECT id FROM source WHERE removed = 1)';
    const orphaned = '(SELECT id FROM text WHERE id NOT IN (SELECT text FROM source))';
    const owned = `(SELECT guid FROM source WHERE removed = 1 UNION SELECT guid FROM coding WHERE source IN ${removed})`;
    prepare(db, `DELETE FROM foreign_part WHERE owner IN ${owned}`).run();
    prepare(db, 'DELETE FROM foreign_file WHERE sha256 NOT IN (SELECT sha256 FROM foreign_part_file)').run();
    prepare(db, `DELETE FROM coding WHERE source IN ${removed}`).run();
    prepare(db, `DELETE FROM source_attribute WHERE source IN ${removed}`).run();
    prepare(db, 'DELETE FROM source WHERE removed = 1').run();
    forgetLinksToNothing(db);
    prepare(db, `DELETE FROM text_part WHERE text IN ${orphaned}`).run();
    prepare(db, `DELETE FROM text_body WHERE text IN ${orphaned}`).run();
    const texts = prepare(db, `DELETE FROM text WHERE id IN ${orphaned}`).run().changes;
    prepare(db, 'DELETE FROM change').run();
    prepare(db, 'DELETE FROM change_row').run();
    prepare(db, "INSERT INTO text_index (text_index) VALUES ('rebuild')").run();
    prepare(db, 'UPDATE state SET revision = revision + 1').run();
    return { texts, changes };
  })();
  // Deleted rows stay in free pages and in the log until both are written anew.
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
  for (const copy of [...datedCopies(file), ...unfinishedCopies(file)]) rmSync(copy, { force: true });
  return erased;
}
