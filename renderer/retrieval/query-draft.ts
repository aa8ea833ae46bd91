/** Query drafts: a query as the rows that a person fills in, some of them perhaps not yet. */

import type { CodeId, CoderId, CodeSetId, SavedQueryId } from '../../shared/model/ids.ts';
import type { DistanceUnit, Query } from '../../shared/model/query.ts';

/** What joins a row to all rows above it. */
export type Joint = Exclude<Query['op'], 'codes' | 'codeSet' | 'text' | 'saved' | 'not'>;

/** What a row asks for; `null` and empty where nothing is chosen yet. */
export type Part =
  | {
      readonly kind: 'codes';
      readonly codes: readonly CodeId[];
      readonly withSubCodes: boolean;
      /** Null for all. */
      readonly coders: readonly CoderId[] | null;
    }
  | { readonly kind: 'codeSet'; readonly codeSet: CodeSetId | null }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'saved'; readonly query: SavedQueryId | null }
  | { readonly kind: 'brackets'; readonly rows: Draft };

export interface DraftRow {
  /** Stays with the row while others come and go. */
  readonly key: number;
  /** The first row's is kept but means nothing. */
  readonly joint: Joint;
  readonly distance: number;
  readonly unit: DistanceUnit;
  readonly not: boolean;
  readonly part: Part;
}

/** Each row is joined to all above it, from top to bottom. */
export type Draft = readonly DraftRow[];

export const NO_CODES: Part = { kind: 'codes', codes: [], withSubCodes: true, coders: null };

let lastKey = 0;

export function newRow(part: Part = NO_CODES, more: Partial<Omit<DraftRow, 'key' | 'part'>> = {}): DraftRow {
  return { key: ++lastKey, joint: 'and', distance: 1, unit: 'sentences', not: false, ...more, part };
}

export function takesDistance(joint: Joint): joint is 'followedBy' | 'precededBy' | 'near' {
  return joint === 'followedBy' || joint === 'precededBy' || joint === 'near';
}

/** The query that the rows make; null while one of them is not filled in, or there is none. */
export function queryOfDraft(draft: Draft): Query | null {
  let query: Query | null = null;
  for (const row of draft) {
    const own = queryOfRow(row);
    if (own === null) return null;
    query = query === null ? own : joined(query, row, own);
  }
  return query;
}

/** Rows that make this query, or one that means the same: operands in brackets only where rows cannot tell it otherwise. */
export function draftOfQuery(query: Query): Draft {
  switch (query.op) {
    case 'and':
    case 'or': {
      const [first, ...others] = query.of;
      return [...draftOfQuery(first!), ...others.map((operand) => rowOfQuery(operand, { joint: query.op }))];
    }
    case 'within':
    case 'encloses':
    case 'overlaps':
      return [...draftOfQuery(query.passages), rowOfQuery(query.of, { joint: query.op })];
    case 'followedBy':
    case 'precededBy':
    case 'near': {
      const { op: joint, distance, unit } = query;
      return [...draftOfQuery(query.passages), rowOfQuery(query.of, { joint, distance, unit })];
    }
    default:
      return [rowOfQuery(query, {})];
  }
}

function rowOfQuery(query: Query, more: Partial<DraftRow>): DraftRow {
  const not = query.op === 'not';
  return newRow(partOfQuery(not ? query.of : query), { ...more, not });
}

function partOfQuery(query: Query): Part {
  switch (query.op) {
    case 'codes':
      return { kind: 'codes', codes: query.codes, withSubCodes: query.withSubCodes, coders: query.coders ?? null };
    case 'codeSet':
      return { kind: 'codeSet', codeSet: query.codeSet };
    case 'text':
      return { kind: 'text', text: query.text };
    case 'saved':
      return { kind: 'saved', query: query.query };
    default:
      return { kind: 'brackets', rows: draftOfQuery(query) };
  }
}

function queryOfRow({ not, part }: DraftRow): Query | null {
  const query = queryOfPart(part);
  return query !== null && not ? { op: 'not', of: query } : query;
}

function queryOfPart(part: Part): Query | null {
  switch (part.kind) {
    case 'codes': {
      const { codes, withSubCodes, coders } = part;
      return codes.length === 0 ? null : { op: 'codes', codes, withSubCodes, ...(coders && { coders }) };
    }
    case 'codeSet':
      return part.codeSet === null ? null : { op: 'codeSet', codeSet: part.codeSet };
    case 'text':
      return part.text.trim() === '' ? null : { op: 'text', text: part.text };
    case 'saved':
      return part.query === null ? null : { op: 'saved', query: part.query };
    case 'brackets':
      return queryOfDraft(part.rows);
  }
}

function joined(above: Query, { joint, distance, unit }: DraftRow, own: Query): Query {
  if (takesDistance(joint)) return { op: joint, passages: above, of: own, distance, unit };
  if (joint !== 'and' && joint !== 'or') return { op: joint, passages: above, of: own };
  // Rows that are joined alike are operands of one query.
  return above.op === joint ? { op: joint, of: [...above.of, own] } : { op: joint, of: [above, own] };
}
