/** The passages of one code, one at a time; they are fetched by pages, the next before it is needed. */

import type { CodeId } from '../../../shared/model/ids.ts';
import type { Passage } from '../../../shared/report/passage.ts';
import { useQuery, useSteadyQuery } from '../../api/use-query.ts';
import { useOwnWork } from '../../coders/coder-settings.ts';

const PAGE = 50;

/** `total` is undefined while they are counted. Coding blind, a person splits what is their own; what others coded stays in the code. */
export function usePassage(
  code: CodeId,
  at: number,
): { readonly passage: Passage | undefined; readonly total: number | undefined } {
  const own = useOwnWork();
  const filter = { codes: [code], ...(own?.coder && { coders: [own.coder] }) };
  const offset = at - (at % PAGE);
  const { data } = useSteadyQuery('codings.passages', own && { filter, offset, limit: PAGE });
  const next = offset + PAGE;
  useQuery(
    'codings.passages',
    own && at % PAGE > PAGE / 2 && next < (data?.total ?? 0) ? { filter, offset: next, limit: PAGE } : null,
  );
  return { passage: data?.passages[at - offset], total: data?.total };
}
