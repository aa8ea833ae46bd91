/** The records and codings of the real documents fit own copies of them. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../electron/import/records.ts';
import { openTestProject } from '../support/project.ts';

const SEEDS = process.env.THEMATA_SEEDS;
const CORPUS = join(import.meta.dirname, '../../corpus');
const records: SourceRecord[] = JSON.parse(readFileSync(join(CORPUS, 'records.json'), 'utf8'));
const tables = readdirSync(join(CORPUS, 'codings')).sort();
/** Fewest codings of each document. */
const FEWEST = [150, 30, 10, 25, 25];

test('names of the records are unique, and titles have eight words at most', () => {
  expect(new Set(records.map((record) => record.name)).size).toBe(5);
  for (const { title } of records) expect(title.split(' ').length).toBeLessThanOrEqual(8);
});

test('the tables of codings hold offsets and names only, one table a document', () => {
  const hashes = tables.map((name, i) => {
    const [header, ...rows] = readFileSync(join(CORPUS, 'codings', name), 'utf8')
      .trimEnd()
      .split('\n');
    expect(header).toBe('source,code,coder,start,end');
    expect(rows.length).toBeGreaterThanOrEqual(FEWEST[i]!);
    const own = new Set(rows.map((row) => row.split(',')[0]));
    expect(own.size).toBe(1);
    return [...own][0];
  });
  expect(hashes.sort()).toEqual(records.map((record) => record.sha256).sort());
});

describe.skipIf(!SEEDS)('own copies of the documents (THEMATA_SEEDS names their folder)', () => {
  const files = SEEDS
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

  test('a record tells the hash and the length of its document', () => {
    const found = files.map((name) => readFileSync(join(SEEDS!, name), 'utf8'));
    const told = found.map((text) => ({
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
    }));
    for (const one of told) expect(records).toContainEqual(expect.objectContaining(one));
  });

  test('importing them fills in names and attributes, and applies no coding', async () => {
    const project = await openTestProject();
    await project.call('sources.import', { files: files.map((name) => ({ file: { path: join(SEEDS!, name) } })) });
    const sources = await project.call('sources.list', {});
    for (const source of sources) {
      const record = records.find((one) => one.sha256 === source.sha256)!;
      expect(source).toMatchObject({ name: record.name, attributes: record.attributes, codings: 0 });
    }
    expect(await project.call('codings.known', {})).toEqual(sources.map((source) => source.id));
    await project.close();
  });

  test('the codings fit their documents when they are asked for, in one change each', async () => {
    const project = await openTestProject();
    await project.call('codebook.import', { file: { path: join(CORPUS, 'codebook.csv') } });
    const codes = (await project.call('codes.list', {})).length;
    await project.call('sources.import', { files: files.map((name) => ({ file: { path: join(SEEDS!, name) } })) });
    let expected = 0;
    for (const source of await project.call('codings.known', {})) {
      const { added, codesCreated } = await project.call('codings.applyKnown', { source });
      expect(codesCreated).toBe(0);
      expected += added;
    }
    const rows = tables.map(
      (name) =>
        readFileSync(join(CORPUS, 'codings', name), 'utf8')
          .trimEnd()
          .split('\n').length - 1,
    );
    expect(expected).toBe(rows.reduce((sum, count) => sum + count, 0));
    expect((await project.call('codes.list', {})).length).toBe(codes);
    expect(await project.call('project.check', {})).toMatchObject({ ok: true });
    expect((await project.call('history.list', {})).filter((change) => change.label === 'Import codings')).toHaveLength(
      5,
    );
    await project.close();
  });

  test('no footnote is coded', async () => {
    const project = await openTestProject();
    await project.call('sources.import', { files: files.map((name) => ({ file: { path: join(SEEDS!, name) } })) });
    for (const source of await project.call('codings.known', {})) {
      await project.call('codings.applyKnown', { source });
      const { blocks } = await project.call('sources.read', { source });
      const notes = blocks.filter((block) => block.kind === 'footnote');
      const codings = await project.call('codings.ofSource', { source });
      const coded = notes.filter((note) =>
        codings.some((coding) => coding.start < note.end && coding.end > note.start),
      );
      expect(coded).toEqual([]);
    }
    await project.close();
  });

  test('the methodology report answers the central claim and says that agreement needs a second coder', async () => {
    const project = await openTestProject();
    await project.call('codebook.import', { file: { path: join(CORPUS, 'codebook.csv') } });
    await project.call('sources.import', { files: files.map((name) => ({ file: { path: join(SEEDS!, name) } })) });
    for (const source of await project.call('codings.known', {})) await project.call('codings.applyKnown', { source });
    const { blocks } = await project.call('documents.methodology', {});
    const words = JSON.stringify(blocks);
    expect(words).toMatch(/The codings (bear the claim out|do not bear the claim out)/);
    expect(words).toContain('One coder alone coded the texts');
    const quoted = blocks.filter((block) => block.kind === 'quotation');
    expect(quoted.length).toBeGreaterThan(8);
    await project.close();
  });
});
