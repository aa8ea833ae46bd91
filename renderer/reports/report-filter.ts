/** What a report leaves out: the sources, coders and attribute values that it counts, as a filter and in words. */

import type { Coder } from '../../shared/model/coder.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';

export interface AttributeValue {
  readonly attribute: string;
  readonly value: string;
}

/** An empty list does not restrict. */
export interface ReportFilter {
  readonly sources: readonly SourceId[];
  readonly coders: readonly CoderId[];
  /** Values of one attribute are alternatives. */
  readonly where: readonly AttributeValue[];
}

export const EVERYTHING: ReportFilter = { sources: [], coders: [], where: [] };

/** The filter as the contract has it. */
export function codingFilterOf({ sources, coders, where }: ReportFilter): CodingFilter {
  return {
    ...(sources.length > 0 && { sources: [...sources] }),
    ...(coders.length > 0 && { coders: [...coders] }),
    ...(where.length > 0 && { where: [...where] }),
  };
}

/** The conditions as a statement names them: `sources A, B; coders C; genre = paper`. Empty where everything is counted. */
export function describeFilter(
  { sources, coders, where }: ReportFilter,
  nouns: { readonly sources: readonly Source[]; readonly coders: readonly Coder[] },
): string {
  const namesOf = <Id>(all: readonly { readonly id: Id; readonly name: string }[], ids: readonly Id[]) =>
    all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const parts = [
    sources.length > 0 && `sources ${namesOf(nouns.sources, sources).join(', ')}`,
    coders.length > 0 && `coders ${namesOf(nouns.coders, coders).join(', ')}`,
    where.map(({ attribute, value }) => `${attribute} = ${value}`).join(', '),
  ];
  return parts.filter(Boolean).join('; ');
}

/** Those codings of `filter` that also meet `more`, whose values of an attribute are among those that `filter` allows. */
export function narrowFilter(filter: CodingFilter, more: CodingFilter): CodingFilter {
  const both = <Id>(a: readonly Id[] | undefined, b: readonly Id[] | undefined) =>
    a && b ? a.filter((id) => b.includes(id)) : (a ?? b);
  const narrowed = new Set(more.where?.map(({ attribute }) => attribute));
  const where = [...(filter.where ?? []).filter(({ attribute }) => !narrowed.has(attribute)), ...(more.where ?? [])];
  const [sources, codes, coders] = [
    both(filter.sources, more.sources),
    both(filter.codes, more.codes),
    both(filter.coders, more.coders),
  ];
  return {
    ...(sources && { sources }),
    ...(codes && { codes }),
    ...(coders && { coders }),
    ...(where.length > 0 && { where }),
  };
}
