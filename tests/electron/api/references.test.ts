/** References give sources their attributes: found by DOI, by title or by the name of a file. */

import { afterAll, expect, test } from 'vitest';
import { addText, openTestProject } from '../../support/project.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());
await addText(call, 'The NATO question: who asks?', 'Words of one.', { year: '1999' });
await addText(call, 'second', 'Words of two.', { reference: 'See https://doi.org/10.1234/AB.c.' });
await addText(call, 'third', 'Words of three.', {});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const BIB = `@article{key1, title = {The {NATO} Question -- Who Asks?}, author = {Smith, Ada and de la Cruz, Juan Paulo},
  year = 2020, journal = {Journal of {\\"U}bungen}, volume = 4, number = {2}, pages = {12--34}}
@misc{third, title = {Quite another}, author = {{United Bodies}}, date = {2019-05-03}, url = {https://example.org/x}}
@book{nobody, title = {Of no source}, doi = {10.9999/none}}`;

test('BibTeX: by title and by the name of a file; what a source says already is kept and told', async () => {
  const { references } = await call('references.preview', { file: file('all.bib', BIB) });
  expect(references.map(({ by, sources }) => [by, sources.map(({ name }) => name)])).toEqual([
    ['title', ['The NATO question: who asks?']],
    ['file name', ['third']],
    [null, []],
  ]);
  const [first] = references[0]!.sources;
  expect(first!.others).toEqual({ year: { present: '1999', referenced: '2020' } });
  expect(first!.values).toEqual({
    author: 'Ada Smith; Juan Paulo de la Cruz',
    genre: 'article',
    reference: 'Smith, A., & de la Cruz, J. P. (2020). The NATO Question – Who Asks? Journal of Übungen, 4(2), 12–34.',
  });
  expect(references[1]!.sources[0]!.values.reference).toBe(
    'United Bodies (2019). Quite another. https://example.org/x',
  );
});

test('BibTeX that ends in the middle of something is read as far as it goes', async () => {
  for (const end of ['author = "Lee {\\', '} %', '%']) {
    const whole = '@book{b, title = {Of a book}}';
    const { references } = await call('references.preview', {
      file: file('cut.bib', `${whole}\n@article{lee, ${end}`),
    });
    expect(references[0]).toMatchObject({ title: 'Of a book' });
  }
});

test('one change gives them all, and replaces values only where that is asked for', async () => {
  const values = async (name: string) =>
    (await call('sources.list', {})).find((source) => source.name.startsWith(name))!.attributes;
  await call('references.import', { file: file('all.bib', BIB) });
  expect(await values('The')).toMatchObject({ year: '1999', genre: 'article' });
  expect(await values('third')).toMatchObject({ year: '2019', author: 'United Bodies' });
  await call('history.undo', {});
  expect(await values('third')).toEqual({});
  await call('references.import', { file: file('all.bib', BIB), overwrite: true });
  expect(await values('The')).toMatchObject({ year: '2020' });
});

test.each([
  [
    'a.ris',
    'TY  - JOUR\r\nTI  - Elsewhere\r\nAU  - Doe, Jo\r\nPY  - 2001/03/04\r\nDO  - https://doi.org/10.1234/ab.C\r\nER  - \r\n',
  ],
  ['a.nbib', 'PMID- 1\nTI  - Elsewhere\nFAU - Doe, Jo\nDP  - 2001 Mar\nLID - 10.1234/ab.C [doi]\n\n'],
  [
    'a.json',
    JSON.stringify([
      {
        id: 'x',
        type: 'article-journal',
        title: 'Elsewhere',
        author: [{ family: 'Doe', given: 'Jo' }],
        issued: { 'date-parts': [['2001', 3]] },
        DOI: '10.1234/AB.c',
      },
    ]),
  ],
])('%s: by DOI, however it is written', async (name, text) => {
  const { references } = await call('references.preview', { file: file(name, text) });
  expect(references.map(({ by }) => by)).toEqual(['doi']);
  expect(references[0]!.sources[0]).toMatchObject({ name: 'second', values: { author: 'Jo Doe', year: '2001' } });
});

test.each([
  ['as registers answer for a DOI: a work alone, null for what is not known', (work: object) => work],
  ['as a list that is named', (work: object) => ({ items: [work] })],
])('CSL-JSON %s', async (_, shape) => {
  const names = [{ family: 'Doe\u0000\nRay', given: null }, { literal: 'L'.repeat(20_000) }];
  const work = { DOI: '10.1234/ab.c', title: 'T', author: names, issued: { 'date-parts': [[null]] }, volume: null };
  const { references } = await call('references.preview', { file: file('a.json', JSON.stringify(shape(work))) });
  const { author, year } = references[0]!.sources[0]!.values;
  expect([author!.slice(0, 11), author!.length, year]).toEqual(['Doe Ray; LL', 10_000, undefined]);
});

test('RIS that breaks off before the end of its last record', async () => {
  const text = 'TY  - JOUR\nTI  - second\nPY  - 2001';
  const { references } = await call('references.preview', { file: file('a.ris', text) });
  expect(references[0]!.sources[0]!.values).toMatchObject({ year: '2001' });
});

test.each([
  ['a.bib', 'no reference at all', 'empty-file'],
  ['a.bib', '@article{', 'empty-file'],
  ['a.json', '[3]', 'invalid-input'],
  ['a.json', '{"title": null}', 'empty-file'],
  ['a.docx', 'x', 'unsupported-type'],
])('%s with "%s" fails as %s', async (name, text, code) => {
  await expect(call('references.import', { file: file(name, text) })).rejects.toMatchObject({ failure: { code } });
});

test('of two references for one source, what the first says stands, and the second is told', async () => {
  await addText(call, 'fourth', 'Words of four.', {});
  const both = [1990, 1991].map(
    (year) => `@misc{fourth, title = {Work of ${year}}, year = {${year}}, author = {Doe, Jo}}`,
  );
  const { references } = await call('references.preview', {
    file: file('two.bib', both.join('\n').replace('fourth', 'FOURTH')),
  });
  expect(references.map(({ sources }) => [sources[0]!.name, sources[0]!.values.year, sources[0]!.others.year])).toEqual(
    [
      ['fourth', '1990', undefined],
      ['fourth', undefined, { present: '1990', referenced: '1991' }],
    ],
  );
});
