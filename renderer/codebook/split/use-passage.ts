/** The passages of one code, one at a time; they are fetched by pages, the next before it is needed. */

import type { CodeId } from '../../../shared/model/ids.ts';
import type { Passage } from '../../../shared/report/passage.ts';
import { useQuery, useSteadyQuery } from '../../api/use-query.ts';

const PAGE = 50;

export function usePassage(
  code: CodeId,
  at: number,
): { readonly passage: Passage | undefined; readonly total: number } {
  const filter = { codes: [code] };
  const offset = at - (at % PAGE);
  const { data } = useSteadyQuery('codings.passages', { filter, offset, limit: PAGE });
  const total = data?.total ?? 0;
  const next = offset + PAGE;
  useQuery('codings.passages', at % PAGE > PAGE / 2 && next < total ? { filter, offset: next, limit: PAGE } : null);
  return { passage: data?.passages[at - offset], total };
}
