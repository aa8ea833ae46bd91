/** Projects of other programs, imported in tests. */

import { expect } from 'vitest';
import { atEnd } from '../../support/at-end.ts';
import { dumpData } from '../../support/dump.ts';
import { openTestProject, type TestProject } from '../../support/project.ts';

/** Imports a database into a new project, twice: the second time changes nothing. */
export async function imported(name: string, bytes: Uint8Array, more: object = {}) {
  const project = await openTestProject();
  atEnd(() => project.close());
  const params = { file: { name, bytes }, ...more };
  const preview = await project.call('project.previewImport', params);
  const result = await project.call('project.import', params);
  expect(preview).toMatchObject(result);
  const after = dumpData(project.file);
  await project.call('project.import', params);
  expect(dumpData(project.file)).toEqual(after);
  expect((await project.call('project.check', {})).problems).toEqual([]);
  expect(await project.call('history.list', {})).toHaveLength(1);
  return { ...project, result };
}

/** The words of all codings, each with its code, its coder and its memo. */
export async function passagesOf({ call }: Pick<TestProject, 'call'>) {
  const codes = new Map((await call('codes.list', {})).map(({ id, path }) => [id, path]));
  const coders = new Map((await call('coders.list', {})).map(({ id, name }) => [id, name]));
  const found: string[][] = [];
  for (const { id } of await call('sources.list', {})) {
    const { text } = await call('sources.read', { source: id });
    for (const { start, end, code, coder, memo } of await call('codings.ofSource', { source: id })) {
      found.push([codes.get(code)!, text.slice(start, end), coders.get(coder)!, memo]);
    }
  }
  return found;
}
