/** The files that an import is about, with the names and attributes that a manifest gives them. */

import { basename, dirname, resolve } from 'node:path';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { type ManifestRow, readManifest } from '../import/manifest.ts';

export type FileToImport = ValidParams<'sources.import'>['files'][number];

/**
 * A manifest's row belongs to the file of its path (relative to the manifest), else to the file of its name. Without
 * files, all of the manifest's are imported, where it has a path itself. A file's own name and attributes outweigh the
 * manifest's.
 */
export async function filesToImport({ files, manifest }: ValidParams<'sources.import'>): Promise<FileToImport[]> {
  // Whoever hands over bytes, such as a page, may not name files of this computer in them.
  if (manifest && 'bytes' in manifest && files.length === 0) {
    fail('invalid-input', 'A manifest that comes as bytes needs its files beside it. Choose them together.');
  }
  const rows = manifest ? await readRows(manifest) : [];
  const wanted: readonly FileToImport[] =
    files.length > 0 ? files : rows.map((row) => ({ file: { path: row.path }, attributes: {} }));
  if (wanted.length === 0) fail('invalid-input', 'Name at least one file to import, or a manifest that does.');
  return wanted.map((one) => {
    const row = rowOf(one, rows);
    const name = one.name ?? row?.name;
    return { ...one, ...(name && { name }), attributes: { ...row?.attributes, ...one.attributes } };
  });
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
