/** Reads codings from CSV, row by row: an export's file or one made by hand. */

import { oneLine } from '../../shared/model/name.ts';
import { unguard } from '../../shared/report/csv.ts';
import type { CsvRecord } from './csv-records.ts';
import { type CsvTable, flawInCellCount, openCsvTable } from './csv-table.ts';
import type { InputFile } from './input-file.ts';

export interface CodingRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name or SHA-256 of the source. */
  readonly source: string;
  /** Full path of the code. */
  readonly code: string;
  /** Undefined where the file names none: the current coder's. */
  readonly coder: string | undefined;
  /** As the file has them; whether they fit the source is for its reader to say. */
  readonly start: number;
  readonly end: number;
  readonly memo: string;
  /** ISO 8601 in UTC, or undefined. */
  readonly created: string | undefined;
}

/** A row that cannot be read, and why. */
export interface RowProblem {
  readonly line: number;
  readonly reason: string;
}

const REQUIRED = ['source', 'code', 'start', 'end'] as const;

/**
 * The rows of a codings file in order, in bounded memory: about 3 s for a million. Columns `source`, `code`, `start`, `end`;
 * also `coder`, `memo` and `created` where they are there; others are ignored. A row that cannot be read comes as a problem.
 *
 * Fails as `openCsvTable` does.
 */
export async function* readCodingRows(file: InputFile): AsyncGenerator<CodingRow | RowProblem> {
  const table = await openCsvTable(file, REQUIRED);
  const read = rowReader(table);
  for await (const records of table.lists) {
    for (const record of records) {
      const reason = flawInCellCount(record, table);
      yield reason === undefined ? read(record) : { line: record.line, reason };
    }
  }
}

function rowReader({ placeOf }: CsvTable): (record: CsvRecord) => CodingRow | RowProblem {
  const [source, code, start, end] = REQUIRED.map((column) => placeOf.get(column)!) as [number, number, number, number];
  const optional = (column: string) => placeOf.get(column) ?? -1;
  const [coder, memo, created] = [optional('coder'), optional('memo'), optional('created')];
  return ({ line, cells }) => {
    const row: CodingRow = {
      line,
      source: unguard(cells[source]!).trim(),
      code: unguard(cells[code]!).trim(),
      coder: oneLine(unguard(cells[coder] ?? '')) || undefined,
      start: offsetIn(cells[start]!),
      end: offsetIn(cells[end]!),
      memo: unguard(cells[memo] ?? ''),
      created: timeIn(cells[created] ?? ''),
    };
    const reason = flawIn(row, cells[start]!, cells[end]!, cells[created] ?? '');
    return reason === undefined ? row : { line, reason };
  };
}

function flawIn(row: CodingRow, start: string, end: string, created: string): string | undefined {
  if (row.source === '') return 'source is empty';
  if (row.code === '') return 'code is empty';
  if (Number.isNaN(row.start)) return `start "${start}" is not a whole number`;
  if (Number.isNaN(row.end)) return `end "${end}" is not a whole number`;
  if (row.created === undefined && created.trim() !== '')
    return `created "${created}" is not a time such as 2025-01-31T12:00:00Z`;
  return undefined;
}

/** NaN for what is not a whole number that fits an offset. */
function offsetIn(cell: string): number {
  const value = /^\s*\d+\s*$/.test(cell) ? Number(cell) : Number.NaN;
  return value <= 0x7fffffff ? value : Number.NaN;
}

const CANONICAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** A time without a zone is taken as UTC. Undefined for what is not one. */
function timeIn(cell: string): string | undefined {
  const time = cell.trim();
  if (time === '' || !TIME.test(time)) return undefined;
  const isCanonical = CANONICAL_TIME.test(time);
  const hasZone = isCanonical || time.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(time.slice(10));
  const value = Date.parse(hasZone ? time : `${time}Z`);
  if (Number.isNaN(value)) return undefined;
  return isCanonical ? time : new Date(value).toISOString();
}
