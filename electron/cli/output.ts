/** What the terminal is told: results on stdout, failures on stderr. */

import { writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Failure, fail } from '../../shared/api/failure.ts';
import { checkOutputPath } from '../core.ts';

/** A reader that wants no more, such as `head`, is no failure: what is left is not told. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** A path as the person meant it: relative to the folder where npm was called. */
export function pathFromHere(path: string): string {
  return isAbsolute(path) ? path : join(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Prints a result: as JSON where it is wanted, else as `text`. */
export function tell(json: boolean | undefined, result: unknown, text: () => string): void {
  print(json ? JSON.stringify(result) : text());
}

/** Writes to a file, or to stdout where none is given. */
export function deliver(file: string | undefined, content: string): void {
  if (file === undefined) {
    print(content);
    return;
  }
  checkOutputPath(pathFromHere(file));
  try {
    writeFileSync(pathFromHere(file), content);
  } catch (error) {
    fail('unwritable-file', `${file} cannot be written: ${(error as Error).message}.`);
  }
}

export function tellFailure(failure: Failure, json: boolean): void {
  process.stderr.write(`error: ${failure.message}\n`);
  for (const detail of failure.details ?? []) process.stderr.write(`  ${detail}\n`);
  if (json) print(JSON.stringify({ ok: false, failure }));
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
}
