/** The files of the built page, found by the path of a URL. */

import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Media type, by the ending of the name. */
  readonly type: string;
}

/** `null` where there is no such file, and for every path that leads out of the folder. `/` is `index.html`. */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const path = pathInside(folder, pathname);
  if (path === null) return null;
  try {
    return { content: await readFile(path), type: TYPES[extname(path)] ?? 'application/octet-stream' };
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function pathInside(folder: string, pathname: string): string | null {
  const name = decodePath(pathname);
  if (name === null || name.includes('\0')) return null;
  const path = resolve(folder, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  return path.startsWith(resolve(folder) + sep) ? path : null;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code);
}
