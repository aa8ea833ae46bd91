/** Temporary folders, which go when the test file has ended. */

import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

/** Linux keeps what is in it in memory. */
const IN_MEMORY = '/dev/shm';

/** Path of a new, empty folder. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), 'themata-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Each command on a project waits for the disk: without one, half of the time that many tests take is gone. */
function hasRoomInMemory(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > 1e9;
}
