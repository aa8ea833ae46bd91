/** The studies that the journeys go through, and what their figures must be, counted here by other means. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const CORPUS = join(import.meta.dirname, '../../corpus');

export const CODEBOOK = join(CORPUS, 'codebook.csv');
export const SEEDS = process.env.THEMATA_SEEDS;

export interface Study {
  readonly name: string;
  /** Paths of the texts to import. */
  readonly texts: readonly string[];
  /** A manifest with their names and attributes, where they are not known by their hash. */
  readonly manifest: string | null;
  /** Paths of the tables of codings. */
  readonly codings: readonly string[];
  /** The text on which the journey codes, by the name of its source. */
  readonly coded: string;
}

export const SAMPLES: Study = {
  name: 'the samples',
  texts: filesIn(join(CORPUS, 'samples'), /\.(md|txt)$/),
  manifest: join(CORPUS, 'samples', 'manifest.csv'),
  codings: filesIn(join(CORPUS, 'samples', 'codings'), /\.csv$/),
  coded: 'Newsletter: The Perigee Post',
};

/** Undefined where there is no folder of the real texts. */
export const REAL_TEXTS: Study | undefined = SEEDS
  ? {
      name: 'the real texts',
      texts: filesIn(SEEDS, /\.txt$/),
      manifest: null,
      codings: filesIn(join(CORPUS, 'codings'), /\.csv$/),
      coded: 'Deep Dive 2025 newsletter',
    }
  : undefined;

export interface Row {
  readonly source: string;
  readonly code: string;
  readonly coder: string;
  readonly start: number;
  readonly end: number;
}

/** All rows of a study's tables. */
export function rowsOf(study: Study): Row[] {
  return study.codings.flatMap((path) =>
    parse<Record<keyof Row, string>>(readFileSync(path), { columns: true, bom: true }).map((row) => ({
      ...row,
      start: Number(row.start),
      end: Number(row.end),
    })),
  );
}

/** Pairs of codings of one coder that share a character, found by comparing each with each. */
export function countMeetings(rows: readonly Row[], a: string, b: string): number {
  const ofA = rows.filter((row) => row.code === a);
  const ofB = rows.filter((row) => row.code === b);
  const meet = (x: Row, y: Row) =>
    x.source === y.source && x.coder === y.coder && Math.max(x.start, y.start) < Math.min(x.end, y.end);
  return ofA.reduce((sum, x) => sum + ofB.filter((y) => meet(x, y)).length, 0);
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
}
