/** Merges in tests: each one is made sure to do what its preview shows, to be one step, and to do nothing twice. */

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ProjectMerge } from '../../shared/model/merging/merge-result.ts';
import { dumpData } from './dump.ts';
import type { TestProject } from './project.ts';

/** Merges and makes sure that it does what the preview showed, is one step that undo takes back, and does nothing twice. */
export async function mergeSurely(
  ours: TestProject,
  theirs: TestProject,
  decisions: object = {},
): Promise<ProjectMerge> {
  const file = { path: theirs.file };
  const before = dumpData(ours.file);
  const there = readFileSync(theirs.file);
  const shown = await ours.call('project.previewMerge', { file, decisions });
  expect(dumpData(ours.file)).toEqual(before);
  const steps = (await ours.call('history.list', {})).length;
  const result = await ours.call('project.merge', { file, decisions });
  expect(result).toEqual(shown);
  const after = dumpData(ours.file);
  expect((await ours.call('project.check', {})).problems).toEqual([]);
  const isAltered = JSON.stringify(after) !== JSON.stringify(before);
  expect((await ours.call('history.list', {})).length).toBe(steps + (isAltered ? 1 : 0));
  if (isAltered) {
    await ours.reopen();
    await ours.call('history.undo', {});
    expect({ ...dumpData(ours.file), text: [] }).toEqual({ ...before, text: [] });
    await ours.reopen();
    await ours.call('history.redo', {});
    expect(dumpData(ours.file)).toEqual(after);
  }
  await ours.call('project.merge', { file, decisions });
  expect(dumpData(ours.file)).toEqual(after);
  expect((await ours.call('history.list', {})).length).toBe(steps + (isAltered ? 1 : 0));
  expect(readFileSync(theirs.file)).toEqual(there);
  return result;
}

export async function closeBoth({ ours, theirs }: { ours: TestProject; theirs: TestProject }): Promise<void> {
  await ours.close();
  await theirs.close();
}
