/** `npm run bench`: times the work that must stay quick, on a made study, and prints a line for each. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StudySize, writeCodings, writeTexts } from './made-study.ts';
import { paintLongSource } from './paint.ts';
import { runTimed, type Timed } from './run-timed.ts';

const SIZE: StudySize = { sources: 1000, characters: 50_000, codings: 1_000_000, codes: 300, coders: 3 };
const RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), 'themata-bench-'));
const project = join(folder, 'study.themata');
const texts = join(folder, 'texts');
const table = join(folder, 'codings.csv');

try {
  console.log(`made study: ${JSON.stringify(SIZE)}; medians of ${RUNS} runs where a run can be repeated`);
  await writeCodings(table, writeTexts(texts, SIZE), SIZE);
  await runTimed(['new', project, '--coder', 'Ada']);
  const files = readdirSync(texts).map((name) => join(texts, name));
  say('import of 50 MB of text, index included', 30, null, [await runTimed(['import', project, ...files])]);
  say('import of the codings from CSV', 30, null, [await runTimed(['codings', 'import', project, table])]);
  say(
    'export of the codings to CSV',
    30,
    300,
    await repeat(['export', 'codings', project, '-o', join(folder, 'out.csv')]),
  );
  say('frequency', 1.5, null, await repeat(report('frequency')));
  for (const unit of ['overlap', 'near:50', 'sentence', 'paragraph', 'source']) {
    say(`co-occurrence, unit ${unit}`, unit === 'overlap' ? 2 : null, unit === 'overlap' ? 700 : null, [
      ...(await repeat(report('cooccurrence', '--unit', unit))),
    ]);
  }
  say(
    'co-occurrence, overlap, pooled, with sub-codes',
    null,
    null,
    await repeat(report('cooccurrence', '--coders', 'pooled', '--with-sub-codes')),
  );
  say(
    'a source of 5,000,000 characters with 20,000 codings: click to paint',
    1.5,
    null,
    await paintLongSource(folder, RUNS),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(name: string, ...options: string[]): string[] {
  return ['report', name, project, '--format', 'json', '-o', join(folder, 'report.json'), ...options];
}

async function repeat(args: string[]): Promise<Timed[]> {
  const runs: Timed[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await runTimed(args));
  return runs;
}

/** Seconds and megabytes of the median run, beside what is allowed. */
function say(what: string, seconds: number | null, megabytes: number | null, runs: readonly Timed[]): void {
  const median = runs.toSorted((a, b) => a.seconds - b.seconds)[runs.length >> 1]!;
  const limit = seconds === null ? '' : ` (allowed ${seconds} s)`;
  const memory = median.megabytes === null ? '' : `, ${Math.round(median.megabytes)} MB`;
  const memoryLimit = megabytes === null ? '' : ` (allowed ${megabytes} MB)`;
  console.log(`${what}: ${median.seconds.toFixed(2)} s${limit}${memory}${memoryLimit}`);
}
