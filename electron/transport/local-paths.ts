/** Paths on this computer: a page may not name any, whatever text it shows. */

import { fail } from '../../shared/api/failure.ts';

/**
 * Fails with `invalid-input` where the parameters of a call name a file by its path: as `path`, in `file`, `manifest` or
 * `files`. Windows give files as bytes and take them as downloads; paths are for the terminal and for native dialogs.
 */
export function refuseLocalPaths(params: unknown): void {
  const { path, file, manifest, files } = Object(params);
  const listed = Array.isArray(files) ? files.map((entry) => Object(entry).file) : [];
  const named = [path, ...[file, manifest, ...listed].map((entry) => Object(entry).path)];
  if (named.some((value) => value !== undefined)) {
    fail(
      'invalid-input',
      'A window may not name files of this computer by their path. Choose or drop the file instead.',
    );
  }
}
