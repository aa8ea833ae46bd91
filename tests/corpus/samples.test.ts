/** The bundled sample is complete and sound. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Core, openCore } from '../../electron/core.ts';
import { newSample } from '../../electron/sample.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { Call } from '../../shared/api/contract.ts';
import { temporaryFolder } from '../support/folder.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const table = (...path: string[]): Record<string, string>[] =>
  parse(readFileSync(join(CORPUS, ...path), 'utf8'), { columns: true, bom: true });

let core: Core;
let call: Call;
beforeAll(async () => {
  const file = join(await temporaryFolder(), 'sample.themata');
  await newSample(file);
  core = await openCore(file);
  call = callerOf(core);
});
afterAll(() => core.close());

test('the sample is sound, holds all of the corpus, and has no history', async () => {
  expect(await call('project.check', {})).toMatchObject({ ok: true });
  const rows = ['coder-a', 'coder-b'].flatMap((coder) => table('samples', 'codings', `${coder}.csv`));
  expect(await call('project.info', {})).toMatchObject({
    sources: table('samples', 'manifest.csv').length,
    codes: table('codebook.csv').length,
    codings: rows.length,
    undo: null,
  });
});

test('the samples are six texts or more, of 5,000 words or more, with every attribute', async () => {
  const sources = await call('sources.list', {});
  expect(sources.length).toBeGreaterThanOrEqual(6);
  for (const source of sources) {
    expect(Object.keys(source.attributes).sort()).toEqual([
      'author',
      'category',
      'genre',
      'perspective',
      'reference',
      'year',
    ]);
  }
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  for (const source of sources) {
    const { text } = await call('sources.read', { source: source.id });
    for (const part of words.segment(text)) if (part.isWordLike) count++;
  }
  expect(count).toBeGreaterThanOrEqual(5000);
});

test('every code of the codebook has a definition, rules and an example', () => {
  for (const row of table('codebook.csv')) {
    for (const [column, cell] of Object.entries(row)) expect(cell, `${row.path}: ${column}`).not.toBe('');
  }
});

test('every paragraph of prose carries a coding of the first coder', async () => {
  const [coderA] = await call('coders.list', {});
  const bare: string[] = [];
  for (const source of await call('sources.list', {})) {
    const { text, blocks } = await call('sources.read', { source: source.id });
    const codings = (await call('codings.ofSource', { source: source.id })).filter(
      (coding) => coding.coder === coderA!.id,
    );
    for (const block of blocks) {
      const prose = block.kind === 'paragraph' && block.end - block.start > 200;
      if (prose && !codings.some((coding) => coding.start < block.end && coding.end > block.start)) {
        bare.push(`${source.name}: ${text.slice(block.start, block.start + 60)}`);
      }
    }
  }
  expect(bare).toEqual([]);
});

test('the first coder made at least 250 codings, the second coded three texts', () => {
  expect(table('samples', 'codings', 'coder-a.csv').length).toBeGreaterThanOrEqual(250);
  expect(new Set(table('samples', 'codings', 'coder-b.csv').map((row) => row.source)).size).toBe(3);
});
