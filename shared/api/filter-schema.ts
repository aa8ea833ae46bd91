/** The schema of filters, queries and groups of sources: what a report is counted of. */

import { z } from 'zod';
import { DEEPEST_QUERY, DISTANCE_UNITS, type Query } from '../model/query.ts';
import { attributeValue, code, coder, codeSet, moment, savedQuery, source, studyCase } from './parameters.ts';

const operands = (depth: number) => z.lazy(() => queryBelow(depth + 1));

function queryBelow(depth: number): z.ZodType<Query, Query> {
  if (depth > DEEPEST_QUERY) return z.never(`queries may be nested ${DEEPEST_QUERY} deep`) as never;
  const operand = operands(depth);
  return z.discriminatedUnion('op', [
    z.strictObject({
      op: z.literal('codes'),
      codes: z.array(code).min(1),
      withSubCodes: z.boolean(),
      coders: z.array(coder).optional(),
    }),
    z.strictObject({ op: z.literal('codeSet'), codeSet }),
    z.strictObject({ op: z.literal('text'), text: z.string().min(1).max(500) }),
    z.strictObject({ op: z.literal('saved'), query: savedQuery }),
    z.strictObject({ op: z.enum(['and', 'or']), of: z.array(operand).min(2) }),
    z.strictObject({ op: z.literal('not'), of: operand }),
    z.strictObject({ op: z.enum(['within', 'encloses', 'overlaps']), passages: operand, of: operand }),
    z.strictObject({
      op: z.enum(['followedBy', 'precededBy', 'near']),
      passages: operand,
      of: operand,
      distance: z.int().min(0).max(1_000_000),
      unit: z.enum(DISTANCE_UNITS),
    }),
  ]) as never;
}

export const querySchema = queryBelow(1);

export const filter = z
  .strictObject({
    sources: z.array(source),
    codes: z.array(code),
    codeSets: z.array(codeSet),
    cases: z.array(studyCase),
    coders: z.array(coder),
    where: z.array(attributeValue),
    caseWhere: z.array(attributeValue),
    madeFrom: moment,
    madeBefore: moment,
    query: querySchema,
  })
  .partial();

/** Sources that are compared with others. */
export const sourceGroup = z.union([
  z.strictObject({ where: attributeValue }),
  z.strictObject({ studyCase }),
  z.strictObject({ sources: z.array(source).min(1) }),
]);

/** What is compared with its like: sources, or the passages of a code and all below it. */
export const comparisonGroup = z.union([...sourceGroup.options, z.strictObject({ code })]);
