/** How many codings a code or a source has, as the person may know: while coding blind only their own. */

import { useMemo } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { Source } from '../../shared/model/source.ts';
import { useQuery } from '../api/use-query.ts';
import { useShownCoders } from './coder-settings.ts';

export type CodeCounts = Pick<Code, 'codings' | 'codingsWithSubCodes'>;

const NOTHING_KNOWN: CodeCounts = { codings: 0, codingsWithSubCodes: 0 };

/** Codes with the counts that the person may know. */
export function useCountedCodes(codes: readonly Code[]): readonly Code[] {
  const { isBlind, current } = useShownCoders();
  const own = useQuery('codes.list', isBlind && current !== undefined ? { coder: current } : null).data;
  return useMemo(() => {
    if (!isBlind) return codes;
    const counts = new Map(own?.map((code) => [code.id, code]));
    return codes.map((code) => {
      const { codings, codingsWithSubCodes } = counts.get(code.id) ?? NOTHING_KNOWN;
      return { ...code, codings, codingsWithSubCodes };
    });
  }, [codes, isBlind, own]);
}

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
