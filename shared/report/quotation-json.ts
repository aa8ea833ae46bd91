/** Coded quotations as JSON Lines: a coding a line, each a flat object with the same fields in the same order. */

import { type CodedRow, pagesOf, paragraphsOf, quotationOf } from './coded-row.ts';

export interface QuotationJson {
  /** GUID of the coding, as are those below of what they name: they stay the same in every export. */
  readonly guid: string;
  readonly source: string;
  readonly sourceGuid: string;
  /** Values of the source by the attributes' names; those without one are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names from the root, joined by ` / `. */
  readonly code: string;
  readonly codeGuid: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly coder: string;
  readonly coderGuid: string;
  /** In the source's text, half-open: in UTF-16 code units, as JavaScript and Java count. */
  readonly start: number;
  readonly end: number;
  /** The same in code points, as Python, R and SQLite count. */
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  readonly quotation: string;
  /** The first and the last that the quotation touches, from 1. */
  readonly paragraphs: readonly [number, number];
  /** The same of pages; `null` where the text came without. */
  readonly pages: readonly [number, number] | null;
  /** Markdown; empty where there is none. */
  readonly memo: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

export function quotationJson(row: CodedRow): QuotationJson {
  const { source, text, code, coder, coding } = row;
  return {
    guid: coding.guid,
    source: source.name,
    sourceGuid: source.guid,
    attributes: source.attributes,
    code: code.path,
    codeGuid: code.guid,
    colour: code.colour,
    coder: coder.name,
    coderGuid: coder.guid,
    start: coding.start,
    end: coding.end,
    startCodePoint: text.codePointsBefore(coding.start),
    endCodePoint: text.codePointsBefore(coding.end),
    quotation: quotationOf(row),
    paragraphs: paragraphsOf(row),
    pages: pagesOf(row) ?? null,
    memo: coding.memo,
    created: coding.createdAt,
  };
}

export function* quotationLines(rows: Iterable<CodedRow>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(quotationJson(row))}\n`;
}
