/** Replaces a file by what was written aside, so that nobody ever sees half of it. */

import { realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { fail } from '../../shared/api/failure.ts';

/**
 * Replaces the file at `path`, or the one that it links to, when `write` has written all of it at the place it is given;
 * leaves nothing behind where that fails. Returns the number of bytes. Fails with `unwritable-file`, also where a folder
 * or device is there.
 */
export function replaceFile(path: string, write: (unfinished: string) => void): number {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) fail('unwritable-file', `${path} is not a file that can be replaced. Choose another.`);
  const place = there ? realpathSync(path) : path;
  const unfinished = `${place}.part`;
  try {
    write(unfinished);
    renameSync(unfinished, place);
    return statSync(place).size;
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof Error && 'syscall' in error) {
      fail('unwritable-file', `${path} cannot be written: ${error.message}. Choose another place.`);
    }
    throw error;
  }
}
