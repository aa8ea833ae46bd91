/** The file that an export writes, and what it may not be written over. */

import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';
import { newProjectFile } from '../../support/project-file.ts';

let project: TestProject;
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  project = await openTestProject();
  const source = await addText(project.call, 'One', '🚀 launch');
  await project.call('codings.create', { source, start: 0, end: 2, codes: [await addCode(project.call, 'A')] });
});
afterEach(() => project.close());

const failureOfExport = async (path: string) => {
  const answer = await project.core().call('exports.codings', { path });
  return answer.ok ? undefined : answer.failure.code;
};

test('a source without a value has an empty cell, whatever the attribute is called', async () => {
  for (const name of ['constructor', 'toString', '__proto__']) await project.call('attributes.create', { name });
  const path = join(folder, 'codings.csv');
  await project.call('exports.codings', { path });
  expect(readFileSync(path, 'utf8').split('\r\n')[1]).toMatch(/^One,{10}A,A,#/);
});

test('an attribute of any name keeps its values', async () => {
  const manifest = { name: 'm.csv', bytes: new TextEncoder().encode('file,__proto__\nb.txt,🪐\n') };
  const file = { name: 'b.txt', bytes: new TextEncoder().encode('Another text.') };
  await project.call('sources.import', { files: [{ file }], manifest });
  const source = (await project.call('sources.list', {})).find(({ name }) => name === 'b')!;
  expect(Object.entries(source.attributes)).toEqual([['__proto__', '🪐']]);
  const given = JSON.parse('{"__proto__":"🌍"}');
  const named = await addText(project.call, 'Named', 'A third text.', given);
  const studyCase = await project.call('cases.create', { name: 'Case', attributes: given });
  expect((await project.call('sources.list', {})).find(({ id }) => id === named)!.attributes).toEqual(given);
  expect((await project.call('cases.list', {})).find(({ id }) => id === studyCase)!.attributes).toEqual(given);
});

test('no project is written over, neither the open one nor another, nor by a link', async () => {
  const other = await newProjectFile();
  const link = join(folder, 'codings.csv');
  symlinkSync(other, link);
  const before = [other, project.file].map((path) => readFileSync(path));
  for (const path of [project.file, other, link]) expect(await failureOfExport(path)).toBe('conflict');
  expect([other, project.file].map((path) => readFileSync(path))).toEqual(before);
});

test('where a link is, the file that it leads to is replaced', async () => {
  const target = join(folder, 'target.csv');
  const link = join(folder, 'link.csv');
  writeFileSync(target, 'old');
  symlinkSync(target, link);
  expect(await failureOfExport(link)).toBeUndefined();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toContain('quotation');
});

test('a folder or a device is not replaced', async () => {
  mkdirSync(join(folder, 'folder.csv'));
  expect(await failureOfExport(join(folder, 'folder.csv'))).toBe('unwritable-file');
  if (process.platform !== 'win32') expect(await failureOfExport('/dev/null')).toBe('unwritable-file');
});
