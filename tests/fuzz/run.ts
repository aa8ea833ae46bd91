/**
 * `npm run fuzz [files] [seed]`: imports damaged documents of every kind. None may crash or hang the reading of others, end in
 * anything but a success or a failure, or leave half of it in the project. A document that breaks this is kept, and named. One that
 * would take too long is given up, as it should be, and kept too.
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openCore } from '../../electron/core.ts';
import { startReading } from '../../electron/reading/reading-processes.ts';
import { randomFrom } from '../../shared/analysis/random.ts';
import type { Answer } from '../../shared/api/failure.ts';
import type { SourcesImport } from '../../shared/api/results.ts';
import { dumpData } from '../support/dump.ts';
import { newProjectFile } from '../support/project-file.ts';
import { type FuzzedDocument, fuzzedDocuments } from './documents.ts';
import { mutated } from './mutate.ts';

/** Imports that share a project. */
const BATCH = 100;
const SECONDS = 15;

/** How a reading ended that did not come to its own end is told by its words alone. */
const CRASHED = /stopped the program/;
const TOO_LONG = /given up after/;

const [files = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const reading = startReading({ seconds: SECONDS });
const documents = await fuzzedDocuments();
const kept = mkdtempSync(join(tmpdir(), 'themata-fuzz-'));
const outcomes = new Map<string, number>();
let keptDocuments = 0;
let flaws = 0;

for (let done = 0; done < files; done += BATCH) {
  const count = Math.min(BATCH, files - done);
  await importBatch(Array.from({ length: count }, (_, i) => damaged(documents[(done + i) % documents.length]!)));
  process.stderr.write(`\r${done + count} of ${files}, ${flaws} flaws `);
}
await reading.close();
process.stderr.write('\n');
for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(6)}  ${outcome}`);
console.log(flaws === 0 ? 'No flaw was found.' : `${flaws} flaws; the documents are in ${kept}`);
process.exitCode = flaws === 0 ? 0 : 1;

function damaged(document: FuzzedDocument): FuzzedDocument {
  const others = documents.map(({ bytes }) => bytes);
  return { ...document, bytes: mutated(document.bytes, others, random) };
}

/** Those that come as sources in one call, side by side; the others one by one. */
async function importBatch(batch: readonly FuzzedDocument[]): Promise<void> {
  const file = await newProjectFile();
  const core = await openCore(file, { reading });
  const sources = batch.filter(({ method }) => method === 'sources.import');
  const answer = await core.call('sources.import', {
    files: sources.map(({ name, bytes }) => ({ file: { name, bytes } })),
    chapters: random() < 0.5 ? 'apart' : 'together',
  });
  tellSources(sources, answer);
  for (const document of batch.filter(({ method }) => method !== 'sources.import')) {
    const before = dumpData(file);
    const { method, name, bytes } = document;
    const one = await core.call(method, { file: { name, bytes } });
    tell(document, one.ok ? 'imported' : one.failure.code, one.ok ? '' : one.failure.message);
    if (!one.ok && !isDeepStrictEqual(dumpData(file), before))
      tellFlaw(document, 'it failed and left something behind');
  }
  const check = await core.call('project.check', {});
  const isSound = check.ok && (check.result as { ok: boolean }).ok;
  if (!isSound) for (const document of batch) tellFlaw(document, `one of these: ${JSON.stringify(check)}`);
  await core.close();
}

function tellSources(sources: readonly FuzzedDocument[], answer: Answer<unknown>): void {
  if (!answer.ok) throw new Error(`the import as a whole failed: ${answer.failure.message}`);
  const reports = (answer.result as SourcesImport).files;
  let place = -1;
  for (const [at, report] of reports.entries()) {
    // The texts of a file come in a row; those of one kind are never beside each other.
    if (at === 0 || report.file !== reports[at - 1]!.file) place++;
    tell(
      sources[place]!,
      report.status === 'failed' ? report.failure!.code : report.status,
      report.failure?.message ?? '',
    );
  }
}

function tell(document: FuzzedDocument, outcome: string, message: string): void {
  const ending = document.name.slice(document.name.lastIndexOf('.'));
  const isTooLong = TOO_LONG.test(message);
  const line = `${document.method} ${ending}: ${isTooLong ? 'given up' : outcome}`;
  outcomes.set(line, (outcomes.get(line) ?? 0) + 1);
  if (outcome === 'unexpected' || CRASHED.test(message)) tellFlaw(document, message);
  if (isTooLong) keep(document, message);
}

function tellFlaw(document: FuzzedDocument, why: string): void {
  flaws++;
  keep(document, why);
}

function keep({ name, bytes }: FuzzedDocument, why: string): void {
  const path = join(kept, `${++keptDocuments}-${name}`);
  writeFileSync(path, bytes);
  console.log(`${path}: ${why}`);
}
