/** Coded quotations in every format, read back by other programs' readers: word for word what was coded. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { QuotationJson } from '../../../shared/report/quotation-json.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { openTestProject, type TestProject } from '../../support/project.ts';
import { codePointsBefore, type Expected, expectedRows, fillNastily } from './nasty-study.ts';

let project: TestProject;
let rows: Expected[];
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  project = await openTestProject();
  await fillNastily(project.call);
  rows = await expectedRows(project.call);
  expect(rows.length).toBeGreaterThan(25);
});
afterAll(() => project.close());

type Wanted = Omit<Params<'exports.codings'>, 'path'>;

async function exported(wanted: Wanted): Promise<Buffer> {
  const path = join(folder, `quotations.${wanted.format}`);
  const written = await project.call('exports.codings', { ...wanted, path });
  const bytes = readFileSync(path);
  expect(written.bytes).toBe(bytes.length);
  return bytes;
}

test('CSV: a row each', async () => {
  const [headings, ...read] = parse(await exported({ format: 'csv', guard: false }), { bom: true }) as string[][];
  const columns = ['source', 'code', 'coder', 'start', 'end', 'quotation', 'memo', 'created'];
  const told = read.map((row) => columns.map((name) => row[headings!.indexOf(name)]));
  expect(told).toEqual(
    rows.map(({ source, code, coder, coding: { start, end, memo, createdAt }, quotation }) => [
      ...[source.name, code.path, coder.name, String(start), String(end), quotation, memo, createdAt],
    ]),
  );
});

test('XLSX: a row each, numbers as numbers, moments as moments, and every text a text', async () => {
  const bytes = await exported({ format: 'xlsx', paragraph: true });
  const [sheet, about] = await readSheets(bytes, { trim: false });
  const [headings, ...read] = sheet!.data;
  const cell = (row: readonly unknown[], name: string) => row[headings!.indexOf(name)] ?? '';
  const text = (row: readonly unknown[], name: string) => String(cell(row, name));
  expect(
    read.map((row) => ({
      ...{ source: text(row, 'source'), code: text(row, 'code'), coder: text(row, 'coder') },
      ...{ start: cell(row, 'start'), end: cell(row, 'end') },
      ...{ quotation: text(row, 'quotation'), memo: text(row, 'memo') },
    })),
  ).toEqual(
    rows.map(({ source, code, coder, coding: { start, end, memo }, quotation }) => ({
      ...{
        source: source.name,
        code: code.path,
        coder: coder.name,
        start,
        end,
      },
      ...{ quotation, memo },
    })),
  );
  for (const [i, row] of read.entries()) {
    expect(text(row, 'paragraph')).toContain(rows[i]!.quotation);
    // A day's fraction may be a millisecond off.
    const created = (cell(row, 'created') as Date).getTime();
    expect(Math.abs(created - Date.parse(rows[i]!.coding.createdAt))).toBeLessThanOrEqual(1);
  }
  expect(about!.data[1]).toEqual([`${rows.length} coded quotations. All sources, codes and coders.`]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  expect(xml).toContain(
    `<autoFilter ref="A1:${/r="([A-Z]+)1" s="1"[^>]*>(?!.*r="[A-Z]+1" s="1")/s.exec(xml)![1]}${rows.length + 1}"/>`,
  );
});

test('JSON Lines: an object each, with offsets in code units and in code points', async () => {
  const lines = (await exported({ format: 'jsonl' })).toString('utf8').split('\n');
  expect(lines.pop()).toBe('');
  const read = lines.map((line) => JSON.parse(line) as QuotationJson);
  for (const [i, told] of read.entries()) {
    const { source, body, code, coder, coding, quotation } = rows[i]!;
    expect(told).toMatchObject({
      ...{ guid: coding.guid, source: source.name, sourceGuid: source.guid, attributes: source.attributes },
      ...{ code: code.path, codeGuid: code.guid, colour: code.colour, coder: coder.name, coderGuid: coder.guid },
      ...{ start: coding.start, end: coding.end, quotation, memo: coding.memo, created: coding.createdAt, pages: null },
      startCodePoint: codePointsBefore(body, coding.start),
      endCodePoint: codePointsBefore(body, coding.end),
    });
    expect([...body].slice(told.startCodePoint, told.endCodePoint).join('')).toBe(quotation);
  }
  expect(read).toHaveLength(rows.length);
});

test('Web Annotations: one each, as the recommendation has it', async () => {
  const { first, ...collection } = JSON.parse((await exported({ format: 'annotations' })).toString('utf8'));
  expect(collection).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: expect.stringMatching(/^urn:uuid:/),
    type: 'AnnotationCollection',
    label: 'Coded quotations of study',
    total: rows.length,
  });
  expect(first).toMatchObject({ type: 'AnnotationPage', startIndex: 0, id: expect.stringMatching(/^urn:uuid:/) });
  expect(first.items).toHaveLength(rows.length);
  for (const [i, annotation] of first.items.entries()) {
    const { source, body, code, coder, coding, quotation } = rows[i]!;
    expect(annotation).toMatchObject({
      ...{ id: `urn:uuid:${coding.guid}`, type: 'Annotation', created: coding.createdAt },
      creator: { id: `urn:uuid:${coder.guid}`, type: 'Person', name: coder.name },
      target: { type: 'SpecificResource', source: { id: `urn:uuid:${source.guid}`, format: 'text/plain' } },
    });
    const [position, quote] = annotation.target.selector;
    expect(position.type).toBe('TextPositionSelector');
    expect([...body].slice(position.start, position.end).join('')).toBe(quotation);
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: quotation });
    const around = quote.prefix + quote.exact + quote.suffix;
    expect(body.slice(coding.start - quote.prefix.length, coding.end + quote.suffix.length)).toBe(around);
    expect(annotation.body).toEqual([
      { type: 'TextualBody', purpose: 'tagging', value: code.path, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'classifying', source: `urn:uuid:${code.guid}` },
      ...(coding.memo
        ? [{ type: 'TextualBody', purpose: 'commenting', value: coding.memo, format: 'text/markdown' }]
        : []),
    ]);
  }
});

/** By code in the order of the codebook, or by source. */
async function grouped(groupBy: 'code' | 'source'): Promise<Expected[]> {
  if (groupBy === 'source') return rows;
  const order = (await project.call('codes.list', {})).map(({ id }) => id);
  return order.flatMap((code) => rows.filter((row) => row.code.id === code));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these no markup may hold
const inMarkup = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');

test.each(['code', 'source'] as const)(
  'HTML by %s: each is marked in its context, under its group',
  async (groupBy) => {
    const html = (await exported({ format: 'html', groupBy, context: 'sentence' })).toString('utf8');
    const quotes = elementsOf(parseHtml(html), 'blockquote');
    const wanted = await grouped(groupBy);
    expect(quotes.map((quote) => elementsOf(quote, 'mark').map(textOf).join(''))).toEqual(
      wanted.map(({ quotation }) => inMarkup(quotation)),
    );
    for (const [i, quote] of quotes.entries()) {
      const { body, source, coder, code, coding } = wanted[i]!;
      const context = textOf(elementsOf(quote, 'p')[0]!);
      expect(inMarkup(body)).toContain(context);
      const reference = textOf(elementsOf(quote, 'footer')[0]!);
      expect(reference).toContain(inMarkup(groupBy === 'code' ? source.name : code.path));
      expect(reference).toMatch(/paragraphs? \d/);
      expect(reference).toContain(`${inMarkup(coder.name)}, ${coding.createdAt.slice(0, 10)}`);
    }
    const memos = elementsOf(parseHtml(html), 'strong').filter((one) => textOf(one) === 'Memo: ');
    expect(memos).toHaveLength(rows.filter(({ coding }) => coding.memo.trim() !== '').length);
    expect(html).not.toMatch(/<script|src="http|href="http/);
  },
);

test.each(['code', 'source'] as const)(
  'DOCX by %s: each is shaded in its context, under its group',
  async (groupBy) => {
    const bytes = await exported({ format: 'docx', groupBy });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const paragraphs = xml.split('<w:p>').filter((paragraph) => paragraph.includes('w:val="Quote"'));
    const wanted = await grouped(groupBy);
    expect(paragraphs.map(shadedText)).toEqual(wanted.map(({ quotation }) => inMarkup(quotation)));
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    for (const { source } of rows) expect(value).toContain(inMarkup(source.name));
  },
);

/** The text of the shaded runs of a paragraph, with its line breaks. */
function shadedText(paragraph: string): string {
  const runs = paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const marked = runs.filter((run) => run.includes('<w:shd '));
  return marked
    .map((run) => (run.includes('<w:br/>') ? '\n' : '') + (/<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? ''))
    .join('')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: 'lt') => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
    );
}

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Node, name: string): Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...(node.nodeName === name ? [node] : []), ...children.flatMap((child) => elementsOf(child, name))];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
