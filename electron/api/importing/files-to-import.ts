/** The files that an import is about, with the names and attributes that a manifest gives them. */

import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ValidParams } from '../../../shared/api/contract.ts';
import { fail } from '../../../shared/api/failure.ts';
import { type ManifestRow, readManifest } from '../../import/manifest.ts';
import { filesInFolder } from './folder-files.ts';

export type FileToImport = ValidParams<'sources.import'>['files'][number];

export interface FilesToImport {
  readonly files: readonly FileToImport[];
  /** Paths in folders that were passed by. */
  readonly skipped: readonly string[];
}

/**
 * In place of a folder, the files in it. A manifest's row belongs to the file of its path (relative to the manifest), else to
 * the file of its name. Without files, all of the manifest's are imported, where it has a path itself. A file's own name and
 * attributes outweigh the manifest's.
 */
export async function filesToImport({
  files,
  manifest,
}: Pick<ValidParams<'sources.import'>, 'files' | 'manifest'>): Promise<FilesToImport> {
  // Whoever hands over bytes, such as a page, may not name files of this computer in them.
  if (manifest && 'bytes' in manifest && files.length === 0) {
    fail('invalid-input', 'A manifest that comes as bytes needs its files beside it. Choose them together.');
  }
  const rows = manifest ? await readRows(manifest) : [];
  const listed: readonly FileToImport[] =
    files.length > 0 ? files : rows.map((row) => ({ file: { path: row.path }, attributes: {} }));
  if (listed.length === 0) fail('invalid-input', 'Name at least one file to import, or a manifest that does.');
  const { files: wanted, skipped } = await inPlaceOfFolders(listed);
  if (wanted.length === 0) fail('not-found', 'There is nothing in the folder that can be imported.', skipped);
  return {
    files: wanted.map((one) => {
      const row = rowOf(one, rows);
      const name = one.name ?? row?.name;
      return { ...one, ...(name && { name }), attributes: { ...row?.attributes, ...one.attributes } };
    }),
    skipped,
  };
}

async function inPlaceOfFolders(listed: readonly FileToImport[]): Promise<FilesToImport> {
  const files: FileToImport[] = [];
  const skipped: string[] = [];
  for (const one of listed) {
    if (!('path' in one.file) || !(await isFolder(one.file.path))) {
      files.push(one);
      continue;
    }
    const found = await filesInFolder(one.file.path);
    files.push(...found.files.map((path) => ({ ...one, file: { path } })));
    skipped.push(...found.skipped);
  }
  return { files, skipped };
}

/** What is not there is told when it is read. */
async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

interface PlacedRow extends ManifestRow {
  readonly path: string;
}

async function readRows(manifest: NonNullable<ValidParams<'sources.import'>['manifest']>): Promise<PlacedRow[]> {
  const folder = 'path' in manifest ? dirname(manifest.path) : '.';
  const rows = await readManifest(manifest);
  return rows.map((row) => ({ ...row, path: resolve(folder, row.file) }));
}

function rowOf({ file }: FileToImport, rows: readonly PlacedRow[]): PlacedRow | undefined {
  if ('name' in file) return rows.find((row) => basename(row.path) === file.name);
  return rows.find((row) => row.path === file.path) ?? rows.find((row) => basename(row.path) === basename(file.path));
}
