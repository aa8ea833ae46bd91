/** CSV files with a header: opened in whatever encoding they are in, their columns found by name. */

import { fail } from '../../shared/api/failure.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { decodedChunks } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { chunksOf, fileNameOf, type InputFile } from './input-file.ts';

export interface CsvTable {
  /** Column names as the file has them, trimmed. */
  readonly header: readonly string[];
  /** Place of each column under its name in lower case; the first of two that bear one name. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The records after the header, in lists; to be read once. */
  readonly lists: AsyncIterable<readonly CsvRecord[]>;
}

/**
 * Opens a CSV file and reads its header. Header names are trimmed and compared without case.
 *
 * Fails with `empty-file` where there is no line, with `invalid-input` where a required column is missing, and as the
 * reading of the file and of its records does.
 */
export async function openCsvTable(file: InputFile, required: readonly string[]): Promise<CsvTable> {
  const name = fileNameOf(file);
  const chunks = await chunksOf(file);
  const lists = csvRecords(decodedChunks(chunks, await detectEncoding(chunks, name), name), name);
  const first = (await lists.next()).value as readonly CsvRecord[];
  const [head, ...rest] = first;
  if (!head) {
    fail('empty-file', `"${name}" is empty. It needs a first line with the columns ${required.join(', ')}.`);
  }
  const header = head.cells.map((cell) => cell.trim());
  const placeOf = new Map(header.map((column, place) => [column.toLowerCase(), place] as const).reverse());
  const missing = required.filter((column) => !placeOf.has(column));
  if (missing.length > 0) {
    fail(
      'invalid-input',
      `"${name}", line ${head.line}: no column ${missing.join(', ')}. Required: ${required.join(', ')}.`,
    );
  }
  return { header, placeOf, lists: followed(rest, lists) };
}

async function* followed<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* others;
}

/** The records one by one, for tables that are not large. */
export async function* recordsOf(table: CsvTable): AsyncGenerator<CsvRecord> {
  for await (const list of table.lists) yield* list;
}

/** What is wrong with the number of cells in a record, if anything. */
export function flawInCellCount({ cells }: CsvRecord, { header }: CsvTable): string | undefined {
  return cells.length === header.length ? undefined : `${cells.length} cells where the header has ${header.length}`;
}

/** Stops with the first ten of the lines that are wrong, if any are. */
export function failOnFlaws(name: string, flaws: readonly { readonly line: number; readonly reason: string }[]): void {
  if (flaws.length === 0) return;
  const lines = flaws.slice(0, 10).map(({ line, reason }) => `line ${line}: ${reason}`);
  const count = flaws.length === 1 ? 'one line is' : `${flaws.length} lines are`;
  fail('invalid-input', `"${name}" was not read: ${count} wrong. ${lines[0]}.`, lines);
}
