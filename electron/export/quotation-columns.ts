/** The columns of the coded quotations, in their fixed order, and the cells of each row. */

import { type Code, namesOfPath } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import { attributeOf, type Source } from '../../shared/model/source.ts';

/** What one row tells. */
export interface CodedRow {
  readonly source: Source;
  readonly code: Code;
  readonly coder: string;
  readonly coding: Coding;
  readonly quotation: string;
  /** The whole paragraphs that the coding touches; empty where they are not asked for. */
  readonly paragraph: string;
}

const AFTER_LEVELS = ['colour', 'coder', 'start', 'end', 'quotation'] as const;
const LAST = ['memo', 'created'] as const;

export class QuotationColumns {
  readonly headings: readonly string[];
  private readonly attributes: readonly string[];
  private readonly levels: number;
  private readonly paragraph: boolean;

  /** `attributes` and `paths` are all of the project's: every export of one project has the same columns. */
  constructor(attributes: readonly string[], paths: readonly string[], paragraph: boolean) {
    this.attributes = attributes;
    this.paragraph = paragraph;
    this.levels = Math.max(1, ...paths.map((path) => namesOfPath(path).length));
    const levels = Array.from({ length: this.levels }, (_, i) => `level ${i + 1}`);
    const own = ['code', ...levels, ...AFTER_LEVELS, ...(paragraph ? ['paragraph'] : []), ...LAST];
    const taken = new Set(['source', 'paragraph', ...own]);
    const named = attributes.map((name) => (taken.has(name.trim().toLowerCase()) ? `attribute: ${name}` : name));
    this.headings = ['source', ...named, ...own];
  }

  cellsOf({ source, code, coder, coding, quotation, paragraph }: CodedRow): (string | number)[] {
    const names = namesOfPath(code.path);
    return [
      source.name,
      ...this.attributes.map((name) => attributeOf(source, name)),
      code.path,
      ...Array.from({ length: this.levels }, (_, i) => names[i] ?? ''),
      code.colour,
      coder,
      coding.start,
      coding.end,
      quotation,
      ...(this.paragraph ? [paragraph] : []),
      coding.memo,
      coding.createdAt,
    ];
  }
}
