/** `npm run bench`: times the work that must stay quick, on a made study, and prints a line for each. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeExchange } from './exchange.ts';
import { importDocuments } from './import-documents.ts';
import { importLongPdf } from './long-pdf.ts';
import { longestTask } from './longest-task.ts';
import { type StudySize, writeCodings, writeManifest, writeTexts } from './made-study.ts';
import { readLongSource } from './paint.ts';
import { runTimed, type Timed } from './run-timed.ts';
import { timeSuggestions } from './suggest.ts';

const SIZE: StudySize = { sources: 1000, characters: 50_000, codings: 1_000_000, codes: 300, coders: 3 };
const RUNS = 3;
/** The memory of a report, in megabytes. */
const REPORT_MEGABYTES = 700;

const folder = mkdtempSync(join(tmpdir(), 'themata-bench-'));
const project = join(folder, 'study.themata');
const texts = join(folder, 'texts');
const table = join(folder, 'codings.csv');
const manifest = join(folder, 'manifest.csv');

try {
  console.log(`made study: ${JSON.stringify(SIZE)}; medians of ${RUNS} runs where a run can be repeated`);
  const sources = writeTexts(texts, SIZE);
  writeManifest(manifest, sources);
  await writeCodings(table, sources, SIZE);
  await runTimed(['new', project, '--coder', 'Ada']);
  const files = readdirSync(texts).map((name) => join(texts, name));
  say('import of 50 MB of text, index included', 30, null, [
    await runTimed(['import', project, ...files, '--manifest', manifest]),
  ]);
  say('import of the codings from CSV', 30, null, [await runTimed(['codings', 'import', project, table])]);
  say('undo of that import', 15, null, [await runTimed(['undo', project])]);
  say('redo of it', 15, null, [await runTimed(['redo', project])]);
  say(
    'export of the codings to CSV',
    30,
    300,
    await repeat(['export', 'codings', project, '-o', join(folder, 'out.csv')]),
  );
  await sayReport('frequency', 1.5, 'frequency');
  for (const unit of ['overlap', 'near:50', 'sentence', 'paragraph', 'source']) {
    await sayReport(`co-occurrence, unit ${unit}`, unit === 'overlap' ? 2 : 4, 'cooccurrence', '--unit', unit);
  }
  await sayReport(
    'co-occurrence, overlap, pooled, with sub-codes',
    4,
    'cooccurrence',
    '--coders',
    'pooled',
    '--with-sub-codes',
  );
  for (const unit of ['source', 'paragraph']) {
    await sayReport(`crosstab, unit ${unit}`, 2, 'crosstab', '--by', 'perspective', '--unit', unit);
  }
  await sayReport(
    'agreement, unit character, without intervals',
    6,
    'agreement',
    '--unit',
    'character',
    '--no-intervals',
  );
  await sayReport('agreement, unit character, with intervals', 6, 'agreement', '--unit', 'character');
  say('import of a PDF of 500 pages in two columns', 10, null, [await importLongPdf(folder, 500)]);
  const exchange = await timeExchange(folder);
  console.log(`REFI-QDA project: ${JSON.stringify(exchange.size)}`);
  say('written, and read again to compare', 15, null, [exchange.written]);
  say('imported into a new project', 15, null, [exchange.read]);
  const documents = await importDocuments(join(folder, 'documents'));
  console.log(
    `import of 1,000 Word documents of 5,000 words: ${documents.seconds.toFixed(2)} s (allowed 60 s), ` +
      `longest task in the window meanwhile ${Math.round(documents.longestTask)} ms`,
  );
  const tasks = (await longestTask(project, RUNS)).toSorted((a, b) => a - b);
  console.log(`window, longest task while co-occurrence is counted and shown: ${tasks[RUNS >> 1]} ms (allowed 50 ms)`);
  const runs = await readLongSource(folder, RUNS);
  console.log('a source of 5,000,000 characters with 20,000 codings, in the window:');
  sayTime(
    'click to paint',
    1,
    runs.map(({ paint }) => paint),
  );
  sayTime(
    'longest frame while scrolling',
    0.05,
    runs.map(({ frames }) => frames.at(-1)!),
  );
  sayTime(
    'median frame while scrolling',
    null,
    runs.map(({ frames }) => frames[frames.length >> 1]!),
  );
  sayTime(
    'Enter to a new coding on screen',
    0.05,
    runs.flatMap(({ coding }) => coding),
  );
  sayTime(
    'longest from Enter to a new coding',
    null,
    runs.map(({ coding }) => Math.max(...coding)),
  );
  sayTime(
    'one paragraph of 5,000,000 characters, click to paint',
    1,
    runs.map((run) => run.paintParagraph),
  );
  const suggestions = await timeSuggestions(project, RUNS);
  say('suggested codes, the first time', null, null, [suggestions.first]);
  say('suggested codes, from then on', 0.5, null, suggestions.next);
  say('suggested codes, after a coding', 2, null, [suggestions.afterCoding]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A report as JSON, which may take so many seconds and the memory that a report may take. */
async function sayReport(what: string, seconds: number, name: string, ...options: string[]): Promise<void> {
  const args = ['report', name, project, '--format', 'json', '-o', join(folder, 'report.json'), ...options];
  say(what, seconds, REPORT_MEGABYTES, await repeat(args));
}

async function repeat(args: string[]): Promise<Timed[]> {
  const runs: Timed[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await runTimed(args));
  return runs;
}

/** The median of these seconds, in milliseconds. */
function sayTime(what: string, seconds: number | null, times: readonly number[]): void {
  const median = times.toSorted((a, b) => a - b)[times.length >> 1]!;
  const limit = seconds === null ? '' : ` (allowed ${1000 * seconds} ms)`;
  console.log(`  ${what}: ${Math.round(1000 * median)} ms${limit}`);
}

/** Seconds and megabytes of the median run, beside what is allowed. */
function say(what: string, seconds: number | null, megabytes: number | null, runs: readonly Timed[]): void {
  const median = runs.toSorted((a, b) => a.seconds - b.seconds)[runs.length >> 1]!;
  const limit = seconds === null ? '' : ` (allowed ${seconds} s)`;
  const memory = median.megabytes === null ? '' : `, ${Math.round(median.megabytes)} MB`;
  const memoryLimit = megabytes === null ? '' : ` (allowed ${megabytes} MB)`;
  console.log(`${what}: ${median.seconds.toFixed(2)} s${limit}${memory}${memoryLimit}`);
}
