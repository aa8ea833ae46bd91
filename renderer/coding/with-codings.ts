/** A source's codings with those that are just being made among them, so that they are seen at once. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, Guid } from '../../shared/model/ids.ts';
import { compareRanges } from '../../shared/text/range.ts';
import type { Passage } from './use-coding-actions.ts';

/** Those that the core has not made yet; until then their ids are below 0. One that is there already is not made again. */
export function codingsInMaking(
  known: readonly Coding[],
  codes: readonly CodeId[],
  coder: CoderId,
  { source, range }: Passage,
): Coding[] {
  const { start, end } = range;
  const isThere = (code: CodeId) =>
    known.some((each) => each.code === code && each.coder === coder && compareRanges(each, range) === 0);
  return codes
    .filter((code) => !isThere(code))
    .map((code, at) => ({
      id: (-1 - at) as CodingId,
      guid: '' as Guid,
      source,
      code,
      coder,
      memo: '',
      createdAt: '',
      start,
      end,
    }));
}

/** In the order of the text, like `known`; those of `made` that are known already are not added again. */
export function withCodings(known: readonly Coding[], made: readonly Coding[]): Coding[] {
  const ids = new Set(made.map(({ id }) => id));
  const others = known.filter(({ id }) => id > 0 && !ids.has(id));
  return [...others, ...made].sort((a, b) => compareRanges(a, b) || a.id - b.id);
}
