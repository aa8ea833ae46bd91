/** A report's filter narrowed to one of its figures. */

import type { Filter } from '../../../shared/model/filter.ts';

/** Those codings of `filter` that also meet `more`, whose values of an attribute are among those that `filter` allows. */
export function narrowFilter(filter: Filter, more: Pick<Filter, 'sources' | 'codes' | 'coders' | 'where'>): Filter {
  const both = <Id>(a: readonly Id[] | undefined, b: readonly Id[] | undefined) =>
    a && b ? a.filter((id) => b.includes(id)) : (a ?? b);
  const narrowed = new Set(more.where?.map(({ attribute }) => attribute));
  const where = [...(filter.where ?? []).filter(({ attribute }) => !narrowed.has(attribute)), ...(more.where ?? [])];
  const [sources, codes, coders] = [
    both(filter.sources, more.sources),
    both(filter.codes, more.codes),
    both(filter.coders, more.coders),
  ];
  const { sources: _sources, codes: _codes, coders: _coders, where: _where, ...rest } = filter;
  return {
    ...rest,
    ...(sources && { sources }),
    ...(codes && { codes }),
    ...(coders && { coders }),
    ...(where.length > 0 && { where }),
  };
}
