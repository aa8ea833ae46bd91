/** The codings of a source that the person wants to see, and may. */

import { useMemo } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import type { CoderId, CodingId, SourceId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { useShownCoders } from './coder-settings.ts';

/** What is in focus was asked for, whoever made it: hiding a coder does not hide it, coding blind does. */
export function shownCodings(
  codings: readonly Coding[],
  shown: ReadonlySet<CoderId>,
  focused: CodingId | null,
): readonly Coding[] {
  return codings.filter(({ id, coder }) => shown.has(coder) || id === focused);
}

/** Undefined until they are known; the last ones while those of another source are on their way. */
export function useShownCodings(source: SourceId | null): readonly Coding[] | undefined {
  const { data } = useSteadyQuery('codings.ofSource', source === null ? null : { source });
  const { coders, shown, isBlind } = useShownCoders();
  const focused = useObservable(usePlace().focused);
  const areAllShown = shown.length === coders.length;
  const exception = areAllShown || isBlind ? null : focused;
  return useMemo(() => {
    if (!data || areAllShown) return data;
    return shownCodings(data, new Set(shown.map(({ id }) => id)), exception);
  }, [data, areAllShown, shown, exception]);
}
