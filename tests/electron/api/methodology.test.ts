/** The methodology report follows the study, with the figures of the reports that it is made of. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Core, openCore } from '../../../electron/core.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call } from '../../../shared/api/contract.ts';
import type { Block, Document } from '../../../shared/report/document.ts';
import type { Table } from '../../../shared/report/table.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';
import { writeSample } from '../../support/sample.ts';

let core: Core;
let call: Call;
let document: Document;
beforeAll(async () => {
  core = await openCore(await writeSample(join(await temporaryFolder(), 'sample.themata')));
  call = callerOf(core);
  document = await call('documents.methodology', {});
});
afterAll(() => core.close());

function tableNamed(title: string, { blocks } = document): Table {
  const block = blocks.find((one) => one.kind === 'table' && one.table.title === title);
  if (block?.kind !== 'table') throw new Error(`no table "${title}"`);
  return block.table;
}

const textOf = (block: Block): string =>
  block.kind === 'heading'
    ? block.text
    : block.kind === 'list'
      ? block.items.flatMap((runs) => runs.map(({ text }) => text)).join('\n')
      : block.kind === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : '';

/** The words below a heading, up to the next one of its level. */
function sectionOf(heading: string, { blocks } = document): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  const to = blocks.findIndex((block, i) => i > from && block.kind === 'heading' && block.level === 1);
  return blocks
    .slice(from, to === -1 ? undefined : to)
    .map(textOf)
    .join('\n');
}

test('the sections follow the study', () => {
  const headings = document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
  expect(headings).toEqual([
    'Design and corpus',
    'Sources and their balance',
    'Codebook',
    'Themes and lenses',
    'Relations and modes: the central claim',
    'Comparison of the cases',
    'Agreement between coders',
    'Limits',
    'Illustrative quotations',
    'Appendix: how every figure was counted',
  ]);
});

describe('the co-occurrence tables', () => {
  test.each([
    ['Lens by Theme', 'Lens', 'Theme'],
    ['Relation by Mode', 'Relation', 'Mode'],
  ])(
    '%s equals the co-occurrence report by paragraph with sub-codes, under the last names of its codes',
    async (title, row, column) => {
      const table = tableNamed(title);
      const report = await call('reports.cooccurrence', { unit: 'paragraph', withSubCodes: true });
      const pathOf = (group: string, name: unknown) => (name === group ? group : `${group} / ${name}`);
      const columns = table.columns.slice(1).map(({ heading }) => heading);
      expect([table.rows[0]![0], columns[0]]).toEqual([row, column]);
      expect(table.rows.length + columns.length).toBeGreaterThan(5);
      for (const [name, ...cells] of table.rows) {
        const code = pathOf(row, name);
        const met = columns.map((heading) => pathOf(column, heading));
        const expected = met.map(
          (other) =>
            report.pairs.find(({ a, b }) => (a === code && b === other) || (a === other && b === code))?.n ?? 0,
        );
        expect(cells).toEqual(expected);
      }
    },
  );
});

test('the claim is answered with the figures of the table of relations and modes', () => {
  const { rows } = tableNamed('Relation by Mode');
  const section = sectionOf('Relations and modes');
  for (const relation of ['Intra-alliance', 'Inter-alliance']) {
    const [, , competition, cooperation] = rows.find(([code]) => code === relation)!;
    expect(section).toMatch(
      new RegExp(
        `${relation}: of \\d+ paragraphs that hold it, ${cooperation} \\(.* cooperation and ${competition} \\(`,
      ),
    );
  }
  expect(section).toMatch(/The codings (bear the claim out|do not bear the claim out|leave the claim open)/);
});

test('the frequencies are those of the frequency report with sub-codes', async () => {
  const { codes } = await call('reports.frequency', { withSubCodes: true });
  const figures = new Map(codes.map(({ code, codings, sources }) => [code, [codings, sources]]));
  const { rows } = tableNamed('Frequency');
  const shown = rows.filter(([code]) => code !== '(all codes)');
  expect(shown.length).toBeGreaterThan(15);
  for (const [code, codings, sources] of shown) expect([codings, sources]).toEqual(figures.get(String(code)));
});

test('the balance counts each source once, by category and perspective', async () => {
  const sources = await call('sources.list', {});
  const { rows, columns } = tableNamed('Source balance: category by perspective');
  for (const row of rows.slice(0, -1)) {
    for (let i = 1; i < columns.length - 2; i += 2) {
      const perspective = columns[i]!.key.replace(': sources', '');
      const here = sources.filter(
        ({ attributes }) => attributes.category === row[0] && attributes.perspective === perspective,
      );
      expect(row[i]).toBe(here.length);
    }
  }
  expect(rows.at(-1)!.at(-2)).toBe(sources.length);
});

test('every quotation is word for word in its source, and says where', async () => {
  const texts = await Promise.all(
    (await call('sources.list', {})).map(
      async ({ id, name }) => [name, (await call('sources.read', { source: id })).text] as const,
    ),
  );
  const quoted = document.blocks.filter((block) => block.kind === 'quotation');
  expect(quoted.length).toBeGreaterThan(10);
  for (const { runs, reference } of quoted) {
    const [name, text] = texts.find(([name]) => reference.startsWith(name))!;
    expect(text).toContain(runs[0]!.text.replace(/ \[…\]$/, ''));
    expect(reference.slice(name.length)).toMatch(/paragraph \d+ of \d+\. Coded: /);
  }
});

test('the appendix tells rules, versions, dates and the hash of every text', async () => {
  const words = sectionOf('Appendix');
  for (const part of ['Themata', 'Node.js', 'ICU', 'Unicode', 'SQLite', 'Coders each', 'at revision'])
    expect(words).toContain(part);
  const hashes = tableNamed('Texts by their hashes').rows.map((row) => row[1]);
  expect(hashes).toEqual((await call('sources.list', {})).map(({ sha256 }) => sha256));
});

test('a filter holds for all of it, and the agreement of one coder is said to be untold', async () => {
  const [coder] = await call('coders.list', {});
  const own = await call('documents.methodology', { filter: { coders: [coder!.id] } });
  expect(sectionOf('Design and corpus', own)).toContain(`1 coder applied ${coder!.codings} codings`);
  expect(sectionOf('Limits', own)).toContain('One coder alone');
  expect(sectionOf('Agreement', own)).toMatch(/coder/);
  expect(own.blocks.some((block) => block.kind === 'table' && block.table.title === 'Agreement between coders')).toBe(
    false,
  );
});

test('a codebook without the groups says what is missing, and the report is written all the same', async () => {
  const own = await openTestProject();
  await addText(own.call, 'One 👩🏽‍🚀', 'A text.');
  await addCode(own.call, 'Trust');
  const bare = await own.call('documents.methodology', {});
  expect(sectionOf('Relations and modes', bare)).toContain('The question cannot be put');
  expect(sectionOf('Comparison', bare)).toContain('There are not two cases to compare');
  expect(sectionOf('Illustrative', bare)).toContain('No theme or lens has a coding');
  await own.close();
});

test('groups of other names are found where they are told', async () => {
  const own = await openTestProject();
  const source = await addText(own.call, 'One', 'A text of one paragraph.');
  const topic = await addCode(own.call, 'Topic');
  const trust = await addCode(own.call, 'Trust', { parent: topic });
  const school = await addCode(own.call, 'School');
  const power = await addCode(own.call, 'Power', { parent: school });
  await own.call('codings.create', { source, start: 0, end: 6, codes: [trust, power] });
  const told = await own.call('documents.methodology', { theme: topic, lens: school });
  expect(tableNamed('School by Topic', told).rows).toEqual([
    ['School', 1, 1],
    ['Power', 1, 1],
  ]);
  await own.close();
});

describe('as a file', () => {
  test.each([
    ['html', /^<!doctype html>[\s\S]*Illustrative quotations/],
    ['md', /^# sample: methodology and findings/],
    ['docx', /^PK/],
  ] as const)('%s is written whole', async (format, start) => {
    const path = join(await temporaryFolder(), `report.${format}`);
    const { bytes } = await call('exports.methodology', { path, format });
    const content = readFileSync(path);
    expect(content.length).toBe(bytes);
    expect(content.toString('latin1')).toMatch(start);
  });

  test('HTML loads nothing from anywhere', async () => {
    const path = join(await temporaryFolder(), 'report.html');
    await call('exports.methodology', { path, format: 'html' });
    expect(readFileSync(path, 'utf8')).not.toMatch(/(src|href)="(?!#)|@import|url\((?!#|&quot;#)/);
  });
});
