/** How many codings a code or a source has, as the person may know: while coding blind only their own. */

import type { Code } from '../../shared/model/code.ts';
import type { Source } from '../../shared/model/source.ts';
import { useQuery } from '../api/use-query.ts';
import { useShownCoders } from './coder-settings.ts';

export type CodeCounts = Pick<Code, 'codings' | 'codingsWithSubCodes'>;

const NOTHING_KNOWN: CodeCounts = { codings: 0, codingsWithSubCodes: 0 };

export function useCodeCounts(code: CodeCounts & Pick<Code, 'id'>): CodeCounts {
  const { isBlind, current } = useShownCoders();
  const own = useQuery('codes.list', isBlind && current !== undefined ? { coder: current } : null).data;
  return isBlind ? (own?.find(({ id }) => id === code.id) ?? NOTHING_KNOWN) : code;
}

export function useSourceCount(source: Pick<Source, 'id' | 'codings'>): number {
  const { isBlind, current } = useShownCoders();
  const own = useQuery('sources.list', isBlind && current !== undefined ? { coder: current } : null).data;
  return isBlind ? (own?.find(({ id }) => id === source.id)?.codings ?? 0) : source.codings;
}
