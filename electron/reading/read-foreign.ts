/** Reads a project of Taguette, QualCoder or RQDA: its database, or the folder or zip archive that holds it. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../../shared/api/failure.ts';
import type { ForeignProject } from '../import/foreign/foreign-project.ts';
import { readForeign } from '../import/foreign/read-foreign.ts';
import { fileNameOf, type InputFile, readBytes } from '../import/input-file.ts';
import { openZip } from '../import/zip.ts';
import { readForeignRows } from '../store/foreign/read-rows.ts';

/** What QualCoder calls the database in a project's folder. */
const DATABASE = 'data.qda';

export async function readForeignProject(file: InputFile, project?: string): Promise<ForeignProject> {
  const fileName = fileNameOf(file);
  return readForeign(readForeignRows(await databaseOf(file, fileName), fileName), fileName, project);
}

async function databaseOf(file: InputFile, fileName: string): Promise<Uint8Array> {
  const isFolder = 'path' in file && statSync(file.path, { throwIfNoEntry: false })?.isDirectory();
  const inside = isFolder ? { path: join(file.path, DATABASE) } : file;
  if ('path' in inside) refuseOpen(inside.path, fileName);
  const bytes = await readBytes(inside);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return bytes;
  const archive = openZip(bytes, fileName);
  const entry = archive.entries.find(({ path }) => path === DATABASE || path.endsWith(`/${DATABASE}`));
  if (!entry) fail('unsupported-type', `"${fileName}" holds no ${DATABASE}, which a project of QualCoder has.`);
  return archive.read(entry.path)!;
}

/** What a program has not yet written into its database is in a log beside it. */
function refuseOpen(path: string, fileName: string): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) fail('conflict', `"${fileName}" is open in its program. Close it there first.`);
}
