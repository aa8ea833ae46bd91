/** The journey on the command line. */

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { CODEBOOK, countMeetings, REAL_TEXTS, rowsOf, SAMPLES, type Study } from './study.ts';

const CLI = join(import.meta.dirname, '../../electron/cli.ts');

interface Answer {
  readonly files?: readonly { readonly source: string }[];
  readonly pairs?: readonly { readonly a: string; readonly b: string; readonly n: number }[];
  readonly rows?: number;
}

/** What a command prints as JSON; it must succeed. */
function themata(...args: string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, ...args], { maxBuffer: 1 << 26 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout.startsWith('{') ? JSON.parse(stdout) : {}),
    );
  });
}

const A = 'Relation / Inter-alliance';
const B = 'Mode / Cooperation';

async function journey(study: Study): Promise<void> {
  const folder = await temporaryFolder();
  const project = join(folder, 'study.themata');
  const rows = rowsOf(study);
  await themata('new', project, '--coder', 'Coder A');
  const manifest = study.manifest ? ['--manifest', study.manifest] : [];
  const imported = await themata('import', project, ...study.texts, ...manifest, '--json');
  expect(imported.files).toHaveLength(study.texts.length);
  await themata('codebook', 'import', project, CODEBOOK);
  for (const table of study.codings) await themata('codings', 'import', project, table);

  const own = join(folder, 'own.csv');
  writeFileSync(own, `source,code,start,end\n${study.coded},${A},0,12\n${study.coded},${B},0,12\n`);
  await themata('codings', 'import', project, own);
  expect(await themata('undo', project, '--json')).toEqual({ label: 'Import codings' });
  const report = ['report', 'cooccurrence', project, '--format', 'json', '--rows', A, '--columns', B];
  const figures = async () => (await themata(...report)).pairs!;
  expect(await figures()).toMatchObject([{ a: A, b: B, n: countMeetings(rows, A, B) }]);
  await themata('redo', project);
  expect((await figures())[0]?.n).toBe(countMeetings(rows, A, B) + 1);

  const csv = join(folder, 'quotations.csv');
  expect((await themata('export', 'codings', project, '-o', csv, '--no-guard', '--json')).rows).toBe(rows.length + 2);
  const exported = parse<Record<string, string>>(readFileSync(csv), { columns: true, bom: true });
  const texts = new Map<string, string>();
  for (const [i, one] of imported.files!.entries()) {
    texts.set(one.source, readFileSync(study.texts[i]!, 'utf8'));
  }
  for (const row of exported) {
    expect(row.quotation).toBe(texts.get(row.source!)!.slice(Number(row.start), Number(row.end)));
  }
}

describe('import, code, undo, report and CSV in the terminal', () => {
  test('on the samples', () => journey(SAMPLES));
  test.skipIf(!REAL_TEXTS)('on the real texts (THEMATA_SEEDS)', () => journey(REAL_TEXTS!));
});
