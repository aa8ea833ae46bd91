/** Makes the sample before the first test that opens it; each opens a copy. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { newSample } from '../../electron/sample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the sample project, which nobody opens. */
    sample: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'themata-sample-'));
  const file = join(folder, 'sample.themata');
  await newSample(file);
  project.provide('sample', file);
  return () => rm(folder, { recursive: true });
}
