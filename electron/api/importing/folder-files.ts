/** The files below a folder that can be imported. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../../shared/api/failure.ts';
import { documentExtensionOf } from '../../../shared/model/document-extensions.ts';

export interface FolderFiles {
  /** By path: folder by folder, each in the order of its names. */
  readonly files: readonly string[];
  /** Paths that were passed by: hidden, of another type, or links to folders. What lies in a hidden folder is not listed. */
  readonly skipped: readonly string[];
}

/** Most files and folders that are looked at. */
const MAX_ENTRIES = 100_000;

/** Fails with `too-large` for a folder with more than 100,000 entries, and with `unreadable-file` where one may not be read. */
export async function filesInFolder(folder: string): Promise<FolderFiles> {
  const files: string[] = [];
  const skipped: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const below: string[] = [];
    for (const entry of await entriesOf(at)) {
      const path = join(at, entry.name);
      if (files.length + skipped.length + folders.length > MAX_ENTRIES) {
        fail('too-large', `"${folder}" holds more than 100,000 files. Import its folders one by one.`);
      }
      if (entry.name.startsWith('.')) skipped.push(path);
      else if (entry.isDirectory()) below.push(path);
      else if (documentExtensionOf(entry.name)) files.push(path);
      else skipped.push(path);
    }
    folders.push(...below.reverse());
  }
  return { files, skipped };
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) =>
    fail('unreadable-file', `The folder "${folder}" cannot be read (${error.message}). Check its permissions.`),
  );
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
