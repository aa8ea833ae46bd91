/** Any query can be shown as rows, and the rows make a query that means the same. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOfQuery, newRow, queryOfDraft } from '../../../renderer/retrieval/query-draft.ts';
import type { CodeId, SavedQueryId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';

const codes = (id: number): Query => ({ op: 'codes', codes: [id as CodeId], withSubCodes: false });
const [A, B, C] = [codes(1), codes(2), codes(3)] as const;

const queries: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => {
  const operand = tie('query');
  return {
    query: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<Query>(A, B, C, { op: 'text', text: '🚀' }, { op: 'saved', query: 1 as SavedQueryId }),
      fc.record({ op: fc.constantFrom('and', 'or'), of: fc.array(operand, { minLength: 2, maxLength: 3 }) }),
      fc.record({ op: fc.constant('not'), of: operand }),
      fc.record({ op: fc.constantFrom('within', 'encloses', 'overlaps'), passages: operand, of: operand }),
      fc.record({
        op: fc.constantFrom('followedBy', 'precededBy', 'near'),
        passages: operand,
        of: operand,
        distance: fc.nat(9),
        unit: fc.constantFrom('characters', 'words', 'sentences', 'paragraphs'),
      }),
    ) as fc.Arbitrary<Query>,
  };
}).query;

/** A first operand that is joined by the same word is no operand of its own: (A and B) and C is A and B and C. */
function flat(query: Query): Query {
  if ('passages' in query) return { ...query, passages: flat(query.passages), of: flat(query.of) };
  if (query.op === 'not') return { ...query, of: flat(query.of) };
  if (query.op !== 'and' && query.op !== 'or') return query;
  const [first, ...others] = query.of.map(flat);
  return { op: query.op, of: [...(first!.op === query.op ? first!.of : [first!]), ...others] };
}

test('the rows of any query make the same query, but for first operands joined alike', () => {
  const property = fc.property(queries, (query) => {
    expect(queryOfDraft(draftOfQuery(query))).toEqual(flat(query));
  });
  fc.assert(property, { seed: 51, numRuns: 1000 });
});

test('each row is joined to all above it; rows joined alike make one query', () => {
  const rows = [newRow(), newRow(), newRow(), newRow()].map((row, i) => ({
    ...row,
    joint: (['and', 'and', 'and', 'within'] as const)[i]!,
    part: { kind: 'codes', codes: [(i + 1) as CodeId], withSubCodes: false, coders: null } as const,
  }));
  expect(queryOfDraft(rows)).toEqual({ op: 'within', passages: { op: 'and', of: [A, B, C] }, of: codes(4) });
});

test('a draft that is not filled in makes no query', () => {
  expect(queryOfDraft([])).toBeNull();
  expect(queryOfDraft([newRow()])).toBeNull();
  for (const part of [
    { kind: 'text', text: '  ' },
    { kind: 'codeSet', codeSet: null },
    { kind: 'saved', query: null },
    { kind: 'brackets', rows: [] },
  ] as const) {
    expect(queryOfDraft([...draftOfQuery(A), newRow(part)])).toBeNull();
  }
});
