/** Files and manifests that are imported through the contract. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
beforeEach(async () => {
  project = await openTestProject();
});
afterEach(() => project.close());

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('a manifest that comes as bytes may name no file of this computer', async () => {
  const manifest = file('manifest.csv', `file\n${import.meta.filename.replace(/ts$/, 'txt')}\n`);
  const answer = await project.core().call('sources.import', { files: [], manifest });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
});

test('a manifest that comes as bytes describes the files beside it', async () => {
  const manifest = file('manifest.csv', 'file,title,year\nsub/a.txt,🚀 A,2025\n');
  await project.call('sources.import', { files: [{ file: file('a.txt', 'A text.') }], manifest });
  expect(await project.call('sources.list', {})).toMatchObject([{ name: '🚀 A', attributes: { year: '2025' } }]);
});

test('a source named by its file bears no white space at its ends, so that an export finds it again', async () => {
  const files = [' spaced 🚀 .txt', ' .txt'].map((name) => ({ file: file(name, `The text of "${name}".`) }));
  await project.call('sources.import', { files });
  expect((await project.call('sources.list', {})).map(({ name }) => name)).toEqual(['spaced 🚀', '.txt']);
});

test('a path may not hold a zero character', async () => {
  for (const [method, params] of [
    ['project.backup', { path: 'a\0b' }],
    ['exports.codings', { path: 'a\0b' }],
    ['sources.import', { files: [{ file: { path: 'a\0b.txt' } }] }],
  ] as const) {
    expect(await project.core().call(method, params)).toMatchObject({ failure: { code: 'invalid-input' } });
  }
});
