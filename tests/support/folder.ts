/** Temporary folders, which go when the test file has ended. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

/** Path of a new, empty folder. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'themata-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
