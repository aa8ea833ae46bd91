/** The columns of the coded quotations, in their fixed order, and the cells of each row. */

import { namesOfPath } from '../../shared/model/code.ts';
import { attributeOf } from '../../shared/model/source.ts';
import { type CodedRow, contextOf, pagesOf, quotationOf, timeOf } from '../../shared/report/coded-row.ts';
import { pageNumbersInWords } from '../../shared/text/page-numbers.ts';
import type { TextRange } from '../../shared/text/range.ts';

const AFTER_LEVELS = ['colour', 'coder', 'start', 'end'] as const;
const LAST = ['memo', 'created'] as const;

export interface OptionalColumns {
  /** The pages of each quotation; empty where its source came without. */
  readonly page: boolean;
  /** When each quotation was spoken; empty where its source came without time codes. */
  readonly time: boolean;
  readonly paragraph: boolean;
}

export class QuotationColumns {
  readonly headings: readonly string[];
  private readonly attributes: readonly string[];
  private readonly levels: number;
  private readonly optional: OptionalColumns;

  /** `attributes` and `paths` are all of the project's: every export of one project has the same columns. */
  constructor(attributes: readonly string[], paths: readonly string[], optional: OptionalColumns) {
    this.attributes = attributes;
    this.optional = optional;
    const { page, time, paragraph } = optional;
    this.levels = Math.max(1, ...paths.map((path) => namesOfPath(path).length));
    const levels = Array.from({ length: this.levels }, (_, i) => `level ${i + 1}`);
    const words = [
      ...(page ? ['page'] : []),
      ...(time ? ['time'] : []),
      'quotation',
      ...(paragraph ? ['paragraph'] : []),
    ];
    const own = ['code', ...levels, ...AFTER_LEVELS, ...words, ...LAST];
    const taken = new Set(['source', 'page', 'paragraph', ...own]);
    const named = attributes.map((name) => (taken.has(name.trim().toLowerCase()) ? `attribute: ${name}` : name));
    this.headings = ['source', ...named, ...own];
  }

  cellsOf(row: CodedRow): (string | number)[] {
    const { source, text, code, coder, coding } = row;
    const names = namesOfPath(code.path);
    const pages = pagesOf(row);
    return [
      source.name,
      ...this.attributes.map((name) => attributeOf(source, name)),
      code.path,
      ...Array.from({ length: this.levels }, (_, i) => names[i] ?? ''),
      code.colour,
      coder.name,
      coding.start,
      coding.end,
      ...(this.optional.page ? [pages ? pageNumbersInWords(pages) : ''] : []),
      ...(this.optional.time ? [timeOf(row)] : []),
      quotationOf(row),
      ...(this.optional.paragraph ? [wordsOf(text.body, contextOf(row, 'paragraph'))] : []),
      coding.memo,
      coding.createdAt,
    ];
  }
}

function wordsOf(body: string, { start, end }: TextRange): string {
  return body.slice(start, end);
}
