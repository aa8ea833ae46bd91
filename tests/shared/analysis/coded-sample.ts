/** Coded samples: small texts and codings to count by hand or at random. */

import fc from 'fast-check';
import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import type { ReadUnits, TextUnits } from '../../../shared/analysis/text-units.ts';
import type { Code } from '../../../shared/model/code.ts';
import { type Codebook, codebookOf } from '../../../shared/model/codebook.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { sentencesOf, wordsOf } from '../../../shared/text/boundaries.ts';
import type { TextRange } from '../../../shared/text/range.ts';

/** `code` is a path; sources and coders are ids. */
export interface SampleCoding extends TextRange {
  readonly source: number;
  readonly code: string;
  readonly coder: number;
}

/** A codebook from paths in codebook order; ids are 11, 12, ... in that order. */
export function codebookFrom(paths: readonly string[]): Codebook {
  const idOf = new Map(paths.map((path, place) => [path, (11 + place) as CodeId]));
  return codebookOf(
    paths.map((path): Code => {
      const above = path.lastIndexOf(' / ');
      const texts = {
        definition: '',
        include: '',
        exclude: '',
        example: '',
        colour: '#336699',
        codings: 0,
        codingsWithSubCodes: 0,
      };
      const parent = above < 0 ? null : idOf.get(path.slice(0, above))!;
      return { ...texts, id: idOf.get(path)!, guid: path, parent, path, name: path.slice(above < 0 ? 0 : above + 3) };
    }),
  );
}

export function codeId(codebook: Codebook, path: string): CodeId {
  return codebook.codes.find((code) => code.path === path)!.id;
}

/** Columns in the order that every count expects; the ids number the codings from 1 in that order. */
export function columnsFrom(codebook: Codebook, codings: readonly SampleCoding[]): CodingColumns {
  const ordered = codings.toSorted((a, b) => a.source - b.source || a.start - b.start || a.end - b.end);
  const column = (figureOf: (coding: SampleCoding, i: number) => number) => Int32Array.from(ordered, figureOf);
  return {
    length: ordered.length,
    id: column((_, i) => i + 1),
    source: column((coding) => coding.source),
    code: column((coding) => codeId(codebook, coding.code)),
    coder: column((coding) => coding.coder),
    start: column((coding) => coding.start),
    end: column((coding) => coding.end),
  };
}

/** Units of texts; the id of a source is its place among them, from 1. Lines between blank lines are paragraphs. */
export function unitsFrom(texts: readonly string[]): ReadUnits {
  const units = texts.map((text): TextUnits => {
    const paragraphs = [...text.matchAll(/[^\n].*?(?=\n\n|$)/gs)].map((found) => {
      return { start: found.index, end: found.index + found[0].length };
    });
    return {
      length: text.length,
      words: wordsOf(text, paragraphs),
      sentences: sentencesOf(text, paragraphs),
      paragraphs: Int32Array.from(paragraphs.flatMap(({ start, end }) => [start, end])),
    };
  });
  return (source, kind) => units[source - 1]![kind];
}

export interface CodedSample {
  readonly codebook: Codebook;
  readonly texts: readonly string[];
  readonly sources: readonly number[];
  readonly readUnits: ReadUnits;
  readonly codings: CodingColumns;
}

const PATHS = [
  'Lens',
  'Lens / Norms',
  'Lens / Norms / Identity',
  'Lens / Power',
  'Case',
  'Case / 👩🏽‍🚀',
  'Mode',
  'Unused',
];
const PIECES = ['👨🏻‍🚒', ' firemen ', 'drive. ', 'Trucks! ', '\n\n', '漢字', 'é', ' ', 'a'];

/** Three short texts with emoji, and codings of eight codes by three coders, many of them on the same places. */
export const codedSamples: fc.Arbitrary<CodedSample> = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }), { minLength: 3, maxLength: 3 }),
    fc.array(
      fc.record({
        source: fc.integer({ min: 1, max: 3 }),
        code: fc.constantFrom(...PATHS.slice(0, -1)),
        coder: fc.integer({ min: 1, max: 3 }),
        at: fc.oneof(fc.nat(9), fc.nat(1000)),
        length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
      }),
      { maxLength: 24, size: 'max' },
    ),
  )
  .map(([pieces, drawn]) => {
    const texts = pieces.map((parts) => `👨🏻‍🚒 x${parts.join('')}`);
    const codebook = codebookFrom(PATHS);
    const placed = drawn.map(({ source, code, coder, at, length }): SampleCoding => {
      const size = texts[source - 1]!.length;
      const start = at % size;
      return { source, code, coder, start, end: Math.min(size, start + length) };
    });
    const codings = columnsFrom(codebook, [
      ...new Map(placed.map((coding) => [JSON.stringify(coding), coding])).values(),
    ]);
    return { codebook, texts, sources: [1, 2, 3], readUnits: unitsFrom(texts), codings };
  });
