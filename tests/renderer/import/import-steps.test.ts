/** What is asked about files that come together, by their kinds. */

import { expect, test } from 'vitest';
import { kindOf } from '../../../renderer/import/file-kinds.ts';
import { chosenFiles } from '../../../renderer/import/given-files.ts';
import { type ImportStep, withGiven } from '../../../renderer/import/import-steps.ts';

const given = (...names: readonly string[]) => chosenFiles(names.map((name) => new File([], name)));

/** The names of the files of each step, under its kind. */
const told = (steps: readonly ImportStep[]) =>
  steps.map((step) => {
    if (step.kind === 'documents') return [step.kind, ...step.given.files.map(({ path }) => path)];
    return 'file' in step ? [step.kind, step.file.name] : [step.kind];
  });

test.each([
  ['Interview 🚀.DOCX', 'document'],
  ['notes.final.txt', 'document'],
  ['answers.csv', 'table'],
  ['answers.XLSX', 'survey'],
  ['library.bib', 'references'],
  ['study.qdpx', 'project'],
  ['copy.themata', 'project'],
  ['picture.png', 'unknown'],
  ['csv', 'unknown'],
])('%s is taken for: %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test('documents are asked about together, with what nobody can import; every other file by itself', () => {
  const steps = withGiven([], given('a.txt', 'all.ris', 'b.png', 'study.qdpx', 'c.pdf'));
  expect(told(steps)).toEqual([
    ['documents', 'a.txt', 'b.png', 'c.pdf'],
    ['references', 'all.ris'],
    ['project', 'study.qdpx'],
  ]);
});

test('what comes while documents are asked about joins them, and waits otherwise', () => {
  const asked = withGiven([{ kind: 'web' }], given('a.txt'));
  expect(told(withGiven(asked, given('b.txt', 'answers.csv')))).toEqual([
    ['web'],
    ['documents', 'a.txt', 'b.txt'],
    ['table', 'answers.csv'],
  ]);
});
