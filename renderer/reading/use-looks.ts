/** How the codings of a source appear in the reader. */

import { useMemo } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import type { CodeLook } from '../reader/reader.tsx';

export interface Looks {
  readonly looks: ReadonlyMap<CodeId, CodeLook>;
  /** Those whose code is known: codes and codings arrive one after the other. */
  readonly codings: readonly Coding[];
}

export function useLooks(source: SourceId | null, codes: readonly Code[]): Looks {
  const { data } = useSteadyQuery('codings.ofSource', source === null ? null : { source });
  const looks = useMemo(
    () => new Map(codes.map(({ id, name, path, colour }) => [id, { name, path, colour }])),
    [codes],
  );
  const codings = useMemo(
    () => (data ?? []).filter((coding) => coding.source === source && looks.has(coding.code)),
    [data, source, looks],
  );
  return { looks, codings };
}
