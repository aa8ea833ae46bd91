/** The text of a query reads back as the same query, says where it is wrong, and the sentence tells the same to a person. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { querySchema } from '../../../shared/api/filter-schema.ts';
import type { CodeId, CoderId, CodeSetId, SavedQueryId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';
import { parseQuery } from '../../../shared/report/query/parse-query.ts';
import type { QueryIds, QueryNames } from '../../../shared/report/query/query-names.ts';
import { querySentence } from '../../../shared/report/query/query-sentence.ts';
import { queryText } from '../../../shared/report/query/query-text.ts';

const CODES = ['Lens / Realism', 'Mode / Cooperation', 'Case / ILRS 🚀', 'a "b" \\ (c) AND [d]', 'Text'];
const CODERS = ['Ada', 'Ben, "B." 👩🏽‍🚀'];
const SETS = ['Powers', 'saved:"x"'];
const SAVED = ['Moon', 'NOT'];

const nameOf = (names: readonly string[]) => (id: number) => names[id - 1]!;
const idOf =
  <Id extends number>(names: readonly string[]) =>
  (name: string) => {
    const place = names.findIndex((known) => known.toLowerCase() === name.toLowerCase());
    return place < 0 ? undefined : ((place + 1) as Id);
  };
const names: QueryNames = {
  ...{ code: nameOf(CODES), coder: nameOf(CODERS), codeSet: nameOf(SETS), saved: nameOf(SAVED) },
};
const ids: QueryIds = {
  code: idOf<CodeId>(CODES),
  coder: idOf<CoderId>(CODERS),
  codeSet: idOf<CodeSetId>(SETS),
  saved: idOf<SavedQueryId>(SAVED),
};

const code = (id: number, withSubCodes = false): Query => ({ op: 'codes', codes: [id as CodeId], withSubCodes });
const [A, B, C] = [code(1), code(2), code(3)] as const;

const some = <Id extends number>(names: readonly string[], minLength: number) =>
  fc.array(fc.integer({ min: 1, max: names.length }) as unknown as fc.Arbitrary<Id>, { minLength, maxLength: 3 });
const one = <Id extends number>(names: readonly string[]) =>
  fc.integer({ min: 1, max: names.length }) as unknown as fc.Arbitrary<Id>;

const queries: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => {
  const operand = tie('query');
  const codes = { op: fc.constant('codes' as const), codes: some<CodeId>(CODES, 1), withSubCodes: fc.boolean() };
  return {
    query: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        fc.record(codes),
        fc.record({ ...codes, coders: some<CoderId>(CODERS, 0) }),
        fc.record({ op: fc.constant('codeSet'), codeSet: one(SETS) }),
        fc.record({ op: fc.constant('saved'), query: one(SAVED) }),
        fc.record({ op: fc.constant('text'), text: fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }) }),
      ),
      fc.record({ op: fc.constantFrom('and', 'or'), of: fc.array(operand, { minLength: 2, maxLength: 3 }) }),
      fc.record({ op: fc.constant('not'), of: operand }),
      fc.record({ op: fc.constantFrom('within', 'encloses', 'overlaps'), passages: operand, of: operand }),
      fc.record({
        op: fc.constantFrom('followedBy', 'precededBy', 'near'),
        passages: operand,
        of: operand,
        distance: fc.nat(1_000_000),
        unit: fc.constantFrom('characters', 'words', 'sentences', 'paragraphs'),
      }),
    ) as fc.Arbitrary<Query>,
  };
}).query;

describe('for any query', () => {
  test('its text is read as the same query', () => {
    const property = fc.property(queries, (query) => {
      expect(parseQuery(queryText(query, names), ids)).toEqual({ query });
    });
    fc.assert(property, { seed: 41, numRuns: 2000 });
  });

  test('the contract takes it as it is', () => {
    const property = fc.property(queries, (query) => {
      expect(querySchema.parse(query)).toEqual(query);
    });
    fc.assert(property, { seed: 42, numRuns: 200 });
  });
});

test.each<[string, Query]>([
  ['"lens / realism"+', code(1, true)],
  ['"Lens / Realism" by "ada"', { ...A, coders: [1 as CoderId] } as Query],
  ['["Lens / Realism", "Mode / Cooperation"]+', { op: 'codes', codes: [1, 2] as CodeId[], withSubCodes: true }],
  ['set:"Powers"', { op: 'codeSet', codeSet: 1 as CodeSetId }],
  ['saved : "moon"', { op: 'saved', query: 1 as SavedQueryId }],
  ['text:"Say \\"moon\\""', { op: 'text', text: 'Say "moon"' }],
])('%s is a part of a query', (text, query) => {
  expect(parseQuery(text, ids)).toEqual({ query });
});

describe('precedence: OR is weaker than AND, that than the relations, those than NOT', () => {
  const a = '"Lens / Realism"';
  const b = '"Mode / Cooperation"';
  const c = '"Case / ILRS 🚀"';
  test.each<[string, Query]>([
    [`${a} OR ${b} AND ${c}`, { op: 'or', of: [A, { op: 'and', of: [B, C] }] }],
    [`(${a} OR ${b}) AND ${c}`, { op: 'and', of: [{ op: 'or', of: [A, B] }, C] }],
    [`${a} AND ${b} AND ${c}`, { op: 'and', of: [A, B, C] }],
    [`${a} AND ${b} WITHIN ${c}`, { op: 'and', of: [A, { op: 'within', passages: B, of: C }] }],
    [`NOT ${a} WITHIN ${b}`, { op: 'within', passages: { op: 'not', of: A }, of: B }],
    [`${a} WITHIN NOT ${b}`, { op: 'within', passages: A, of: { op: 'not', of: B } }],
    [
      `${a} within ${b} near 1 sentence ${c}`,
      { op: 'near', passages: { op: 'within', passages: A, of: B }, of: C, distance: 1, unit: 'sentences' },
    ],
    [
      `${a} WITHIN (${b} FOLLOWED BY 2 words ${c})`,
      {
        op: 'within',
        passages: A,
        of: { op: 'followedBy', passages: B, of: C, distance: 2, unit: 'words' },
      },
    ],
  ])('%s', (text, query) => {
    expect(parseQuery(text, ids)).toEqual({ query });
  });
});

test.each([
  ['', 0, 'the query ends where a code in quotation marks is expected'],
  ['"Lens / Realism" AND', 20, 'the query ends where a code in quotation marks is expected'],
  ['"Nobody"', 0, 'there is no code "Nobody" in the project'],
  ['🚀', 0, '🚀 is not understood here; names stand in "quotation marks"'],
  ['"Text" "Text"', 7, '"Text" stands where AND, OR, an operator such as WITHIN, or the end is expected'],
  ['"Text', 0, 'this quotation mark is never closed'],
  ['("Text"', 7, 'the query ends where a closing bracket ) is expected'],
  ['["Text" "Text"]', 8, '"Text" stands where a comma or a closing bracket ] is expected'],
  ['"Text" NEAR "Text"', 12, '"Text" stands where a number is expected'],
  ['"Text" NEAR 2 "Text"', 14, '"Text" stands where characters, words, sentences or paragraphs is expected'],
  ['"Text" NEAR 9999999 words "Text"', 12, 'a distance is at most 1,000,000'],
  ['"Text" FOLLOWED 2 words "Text"', 16, '2 stands where BY is expected'],
  ['set "Powers"', 4, '"Powers" stands where a colon and a name in quotation marks is expected'],
])('%s is wrong at %i: %s', (text, at, flaw) => {
  expect(parseQuery(text, ids)).toEqual({ flaw, at });
});

test.each([
  ['brackets', `${'('.repeat(5000)}"Text"${')'.repeat(5000)}`],
  ['negations', `${'NOT '.repeat(5000)}"Text"`],
  ['relations', `"Text"${' WITHIN "Text"'.repeat(5000)}`],
])('%s without end are refused', (_, text) => {
  expect(parseQuery(text, ids)).toMatchObject({ flaw: expect.stringContaining('nested 20 deep') });
});

const followed = { op: 'followedBy', passages: code(1, true), of: B, distance: 2, unit: 'sentences' } as const;

test.each<[string, Query]>([
  ['passages coded Lens / Realism (with sub-codes)', code(1, true)],
  [
    'passages coded Lens / Realism or Mode / Cooperation by Ada',
    { op: 'codes', codes: [1, 2] as CodeId[], withSubCodes: false, coders: [1 as CoderId] },
  ],
  ['passages coded with the set "Powers"', { op: 'codeSet', codeSet: 1 as CodeSetId }],
  ['passages of the query "Moon"', { op: 'saved', query: 1 as SavedQueryId }],
  [
    'passages coded Lens / Realism (with sub-codes) that are followed within 2 sentences by passages coded Mode / Cooperation',
    followed,
  ],
  [
    'stretches of (passages coded Lens / Realism (with sub-codes) that are followed within 2 sentences by passages coded Mode / Cooperation) outside places that read "moon"',
    { op: 'and', of: [followed, { op: 'not', of: { op: 'text', text: 'moon' } }] },
  ],
  [
    'passages coded Lens / Realism that share no character with passages coded Mode / Cooperation and that enclose passages coded Text',
    { op: 'encloses', passages: { op: 'within', passages: A, of: { op: 'not', of: B } }, of: code(5) },
  ],
  ['stretches common to passages coded Lens / Realism and passages coded Text', { op: 'and', of: [A, code(5)] }],
  [
    'stretches outside passages coded Lens / Realism and outside passages coded Text',
    { op: 'and', of: [A, code(5)].map((of): Query => ({ op: 'not', of })) },
  ],
  [
    'passages coded Lens / Realism that are within 1 word of passages coded Text',
    { op: 'near', passages: A, of: code(5), distance: 1, unit: 'words' },
  ],
])('%s', (sentence, query) => {
  expect(querySentence(query, names)).toBe(sentence);
});
