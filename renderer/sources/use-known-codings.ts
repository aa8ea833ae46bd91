/** The corpus's codings of published documents: applied to an own copy when the person asks for it. */

import { useMemo } from 'react';
import type { SourceId } from '../../shared/model/ids.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { plural } from '../ui/words.ts';

export interface KnownCodings {
  /** Sources that the corpus has codings of. */
  readonly sources: readonly SourceId[];
  /** Applies the corpus's codings of these sources, one change each. */
  readonly apply: (sources: readonly SourceId[]) => Promise<void>;
}

export function useKnownCodings(): KnownCodings {
  const known = useQuery('codings.known', {}).data;
  const command = useCommand();
  return useMemo(
    () => ({
      sources: known ?? [],
      async apply(wanted) {
        for (const source of wanted) {
          await command(
            'codings.applyKnown',
            { source },
            ({ added, skipped }) => `${plural(added, 'published coding')} applied; ${skipped} there already`,
          );
        }
      },
    }),
    [known, command],
  );
}
