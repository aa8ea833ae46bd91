/** Studies and queries at random, and what the analysis and its oracle take of them. */

import fc from 'fast-check';
import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import type { QueryData } from '../../../shared/analysis/query/evaluate.ts';
import type { PlainQuery } from '../../../shared/analysis/query/plain-query.ts';
import type { TextUnits } from '../../../shared/analysis/text-units.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { emojiTexts } from '../text/emoji-text.ts';
import { unitsFrom } from './coded-sample.ts';
import type { OracleCoding, OracleSource } from './query-oracle.ts';

export const A = codes([1]);
export const B = codes([2]);

export function codes(ids: number[], coders: number[] | null = null): PlainQuery {
  return { op: 'codes', codes: new Set(ids), coders: coders && new Set(coders) };
}

/** Where a text stands, as it is written. */
function placesOf(body: string, text: string): TextRange[] {
  return Array.from({ length: body.length }, (_, start) => ({ start, end: start + text.length })).filter(
    ({ start, end }) => body.slice(start, end) === text,
  );
}

export function dataOf(sources: readonly { text: string; codings: readonly OracleCoding[] }[]): QueryData {
  const rows = sources
    .flatMap(({ codings }, i) => codings.map((coding) => ({ source: i + 1, ...coding })))
    .sort((a, b) => a.source - b.source || a.start - b.start || a.end - b.end);
  const column = (key: keyof (typeof rows)[0]) => Int32Array.from(rows, (row) => row[key]);
  const columns: CodingColumns = {
    ...{ length: rows.length, id: Int32Array.from(rows, (_, i) => i + 1), source: column('source') },
    ...{ code: column('code'), coder: column('coder'), start: column('start'), end: column('end') },
  };
  return {
    sources: sources.map((_, i) => i + 1),
    codings: columns,
    readUnits: unitsFrom(sources.map(({ text }) => text)),
    findText: (source, text) =>
      Int32Array.from(placesOf(sources[source - 1]!.text, text).flatMap(({ start, end }) => [start, end])),
  };
}

export const coding = (code: number, start: number, end: number, coder = 1): OracleCoding => ({
  code,
  start,
  end,
  coder,
});

const leaves: fc.Arbitrary<PlainQuery> = fc.oneof(
  fc.constantFrom(A, B, codes([1, 3]), codes([1, 2, 3], [1]), codes([2], [2]), codes([9])),
  fc.constantFrom('a', '🚀', 'word', ' ').map((text): PlainQuery => ({ op: 'text', text })),
);

export const queries: fc.Arbitrary<PlainQuery> = fc.letrec<{ query: PlainQuery }>((tie) => {
  const operand = tie('query');
  return {
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaves,
      fc.record({ op: fc.constantFrom('and', 'or'), of: fc.array(operand, { minLength: 2, maxLength: 3 }) }),
      fc.record({ op: fc.constant('not'), of: operand }),
      fc.record({ op: fc.constantFrom('within', 'encloses', 'overlaps'), passages: operand, of: operand }),
      fc.record({
        op: fc.constantFrom('followedBy', 'precededBy', 'near'),
        passages: operand,
        of: operand,
        distance: fc.nat(4),
        unit: fc.constantFrom('characters', 'words', 'sentences', 'paragraphs'),
      }),
    ) as fc.Arbitrary<PlainQuery>,
  };
}).query;

const coded = emojiTexts
  .map((text) => text.replaceAll('\n', '\n\n'))
  .chain((text) => {
    const one = fc
      .tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.nat(text.length),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(1, 2),
      )
      .map(([code, start, length, coder]) => coding(code, start, Math.min(text.length, start + length), coder))
      .filter(({ start, end }) => start < end);
    const codings = text === '' ? fc.constant([]) : fc.array(one, { maxLength: 8 });
    return codings.map((codings) => ({ text, codings }));
  });

export const studies = fc.array(coded, { minLength: 1, maxLength: 2 });

export function oracleSources(study: readonly { text: string; codings: readonly OracleCoding[] }[]): OracleSource[] {
  const read = unitsFrom(study.map(({ text }) => text));
  return study.map(({ text, codings }, i) => {
    const unit = <Kind extends keyof TextUnits>(kind: Kind) => read(i + 1, kind);
    const units = {
      ...{ length: text.length, words: unit('words') },
      ...{ sentences: unit('sentences'), paragraphs: unit('paragraphs') },
    };
    return { text, codings, units, findText: (wanted) => placesOf(text, wanted) };
  });
}
