/** Splits CSV (RFC 4180) into records while it is read, in bounded memory. */

import { finished } from 'node:stream/promises';
import { CsvError, type Parser, parse } from 'csv-parse';
import { fail } from '../../shared/api/failure.ts';

export interface CsvRecord {
  /** Line of the file, from 1, on which the record starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record longer than this, in bytes, is taken for a quote that was never closed. */
const LONGEST_RECORD = 1 << 24;

/**
 * The records of a CSV text that comes in parts of whole characters, as one list for each part that completes any: waiting for
 * each record would cost more than reading it. Empty lines are left out, a byte-order mark is dropped. Cells are parted by
 * comma, or by semicolon or tab where the first line has no comma; lines end with LF or CR LF. A quote inside a cell that
 * does not start with one is a character like others.
 *
 * Fails with `invalid-input`, naming the line of the record, for a quote that is never closed.
 */
export async function* csvRecords(parts: AsyncIterable<string>, name: string): AsyncGenerator<readonly CsvRecord[]> {
  let reader: RecordReader | undefined;
  let start = '';
  for await (const part of parts) {
    if (!reader) start += part;
    if (!reader && !start.includes('\n')) continue;
    const unread = reader ? part : start;
    reader ??= new RecordReader(commaOf(start), name);
    const records = reader.take(unread);
    if (records.length > 0) yield records;
  }
  if (!reader) {
    reader = new RecordReader(commaOf(start), name);
    yield reader.take(start);
  }
  yield await reader.end();
}

class RecordReader {
  readonly #name: string;
  readonly #parser: Parser;
  #records: CsvRecord[] = [];
  /** Lines that the records so far take up, empty ones between them left out. */
  #lines = 0;
  #emptyLines = 0;
  #flaw: Error | undefined;

  constructor(delimiter: string, name: string) {
    this.#name = name;
    this.#parser = parse({
      bom: true,
      delimiter,
      max_record_size: LONGEST_RECORD,
      // Records are collected as they are found, and none goes through the stream: that would double the time.
      on_record: (cells: string[], context) => {
        this.#emptyLines = context.empty_lines;
        this.#records.push({ line: this.#line(), cells });
        this.#lines += 1 + lineFeedsIn(cells);
        return null;
      },
      record_delimiter: ['\n', '\r\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    this.#parser.on('error', (error) => this.#note(error));
    this.#parser.resume();
  }

  /** The records that `part` completes. */
  take(part: string): CsvRecord[] {
    this.#parser.write(part);
    return this.#taken();
  }

  /** The last record, where no line feed ends it. */
  async end(): Promise<CsvRecord[]> {
    this.#parser.end();
    await finished(this.#parser).catch((error) => this.#note(error));
    return this.#taken();
  }

  #note(error: Error): void {
    this.#flaw = error;
    if ('empty_lines' in error) this.#emptyLines = Number(error.empty_lines);
  }

  #taken(): CsvRecord[] {
    if (this.#flaw instanceof CsvError) {
      fail('invalid-input', `"${this.#name}", line ${this.#line()}: a quote that is opened here is never closed.`);
    }
    if (this.#flaw) throw this.#flaw;
    const taken = this.#records;
    this.#records = [];
    return taken;
  }

  /** Where the next record starts. */
  #line(): number {
    return 1 + this.#lines + this.#emptyLines;
  }
}

function lineFeedsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

/** The character that parts cells in the first line. */
function commaOf(text: string): string {
  const line = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  return [',', ';', '\t'].find((character) => line.includes(character)) ?? ',';
}
