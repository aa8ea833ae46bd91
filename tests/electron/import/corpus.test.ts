/** The bundled texts, and where they are at hand the real ones, are read as what they are. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../electron/import/read-source.ts';
import { readRecords } from '../../../electron/import/records.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { failureOf, onlyDraft } from './drafts.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus');
const SEEDS = process.env.THEMATA_SEEDS;

const countOf = ({ blocks }: SourceDraft, kind: string) => blocks.filter((block) => block.kind === kind).length;

describe('samples', () => {
  test.each([
    ['abstract-chinese-perspective.md', 'markdown', { heading: 2 }],
    ['abstract-western.md', 'markdown', { heading: 2 }],
    ['institute-brief.txt', 'markdown', { heading: 7, 'list-item': 8 }],
    ['newsletter.md', 'markdown', { heading: 7, 'list-item': 6 }],
    ['op-ed.txt', 'text', { heading: 0, paragraph: 12 }],
    ['policy-statement.md', 'markdown', { heading: 6 }],
    ['working-paper-digest.md', 'markdown', { heading: 9, 'table-row': 7, rule: 1, quotation: 2, footnote: 4 }],
  ])('%s is %s with its blocks', async (name, format, counts) => {
    const draft = onlyDraft(await readSource({ path: join(CORPUS, 'samples', name) }));
    expect(draft.format).toBe(format);
    for (const [kind, count] of Object.entries(counts)) expect([kind, countOf(draft, kind)]).toEqual([kind, count]);
  });
});

describe('records', () => {
  test('are five, with names of their own', async () => {
    const records = await readRecords(join(CORPUS, 'records.json'));
    expect(new Set(records.map(({ name }) => name)).size).toBe(5);
  });

  test('are refused where a hash is none', async () => {
    expect(await failureOf(readRecords(join(CORPUS, 'codebook.csv')))).toBe('invalid-input');
  });
});

describe.skipIf(!SEEDS)('real texts (folder in THEMATA_SEEDS)', () => {
  const read = async (prefix: string) => {
    const name = readdirSync(SEEDS!).find((file) => file.startsWith(prefix));
    return onlyDraft(await readSource({ path: join(SEEDS!, name!) }));
  };

  test.each(['000', '001', '002', '003', '004'])('%s is the text of its record', async (prefix) => {
    const records = await readRecords(join(CORPUS, 'records.json'));
    const { sha256, text } = await read(prefix);
    expect({ sha256, length: text.length }).toEqual(
      (({ sha256, length }) => ({ sha256, length }))(records[Number(prefix)]!),
    );
  });

  test('the paper in a .txt is Markdown, and each of its 66 numbered notes is a footnote', async () => {
    const draft = await read('000');
    expect(draft.format).toBe('markdown');
    const numbers = draft.blocks
      .filter(({ kind }) => kind === 'footnote')
      .map(({ start }) => Number(/^<sup>(\d+)<\/sup>/.exec(draft.text.slice(start, start + 20))?.[1]));
    expect(numbers).toEqual(Array.from({ length: 66 }, (_, i) => i + 1));
    expect(countOf(draft, 'heading')).toBe(16);
    expect(countOf(draft, 'list-item')).toBe(4);
  });

  test.each(['001', '002', '003', '004'])('%s stays a plain text', async (prefix) => {
    expect(await read(prefix)).toMatchObject({ format: 'text', encoding: 'utf-8', markers: new Int32Array() });
  });

  test('the emoji of the newsletter are kept whole', async () => {
    const { text } = await read('004');
    expect(text.match(/\p{Extended_Pictographic}/gu)?.length).toBeGreaterThan(20);
    expect(text).not.toContain('\ufffd');
  });
});
