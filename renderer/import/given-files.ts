/** The files that a person chose or dropped, folders taken apart. */

import { fail } from '../../shared/api/failure.ts';
import { kindOf } from './file-kinds.ts';

export interface GivenFile {
  /** Tells it from others of its name. */
  readonly key: string;
  readonly file: File;
  /** With the folders that it lay in. */
  readonly path: string;
}

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  /** Paths of what lay in folders and was passed by: hidden, or no document. */
  readonly skipped: readonly string[];
}

let given = 0;

const givenFile = (file: File, path: string): GivenFile => ({ key: `${++given}`, file, path });

/** Files that were chosen one by one are all wanted. */
export function chosenFiles(files: readonly File[]): GivenFiles {
  return { files: files.map((file) => givenFile(file, file.name)), skipped: [] };
}

/** All of a folder that was chosen. */
export function filesOfFolder(files: readonly File[]): GivenFiles {
  return wantedOf(files.map((file) => givenFile(file, file.webkitRelativePath || file.name)));
}

/** Has to be called while the drop is told of: what was dropped cannot be asked for later. */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  const dropped = [...transfer.items].flatMap((item): (GivenFiles | Promise<GivenFiles>)[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [filesBelow(entry as FileSystemDirectoryEntry)] : fileOf(item.getAsFile());
  });
  return Promise.all(dropped).then(together);
}

function fileOf(file: File | null): GivenFiles[] {
  return file ? [chosenFiles([file])] : [];
}

function together(parts: readonly GivenFiles[]): GivenFiles {
  return { files: parts.flatMap(({ files }) => files), skipped: parts.flatMap(({ skipped }) => skipped) };
}

/** A project of QualCoder is a folder, of which the one file in it that is the project is taken. */
async function filesBelow(folder: FileSystemDirectoryEntry): Promise<GivenFiles> {
  const files = await filesIn(folder);
  const project = folder.name.endsWith('.qda') && files.find(({ file }) => file.name === 'data.qda');
  return project ? { files: [project], skipped: [] } : wantedOf(files);
}

function wantedOf(files: readonly GivenFile[]): GivenFiles {
  const isWanted = ({ path, file }: GivenFile) => !/(^|\/)\./.test(path) && kindOf(file.name) === 'document';
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: inOrder.filter(isWanted),
    skipped: inOrder.filter((file) => !isWanted(file)).map(({ path }) => path),
  };
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      found.push(givenFile(file, entry.fullPath.replace(/^\//, '')));
    }
  }
  return found;
}

/** The browser gives them in parts, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

/** Most bytes that the core takes in one file. */
const MAX_BYTES = 200_000_000;

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fails with `too-large`, and with `unreadable-file` where the browser cannot read it (any more). */
export async function sentFile(file: File, name = file.name): Promise<SentFile> {
  if (file.size > MAX_BYTES) fail('too-large', `"${name}" is larger than 200 MB. Split it, or leave it out.`);
  const buffer = await file
    .arrayBuffer()
    .catch(() => fail('unreadable-file', `"${name}" cannot be read. See whether it is still where it was.`));
  return { name, bytes: new Uint8Array(buffer) };
}
