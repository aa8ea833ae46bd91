/** The sources that the current coder is done with, and how one is marked. */

import { useMemo } from 'react';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';

export interface DoneSources {
  /** Name of the current coder. */
  readonly coder: string;
  readonly sources: ReadonlySet<SourceId>;
  mark(source: Source, done: boolean): void;
}

export function useDoneSources(): DoneSources {
  const command = useCommand();
  const coders = useQuery('coders.list', {}).data;
  const current = useQuery('project.info', {}).data?.currentCoder;
  const marks = useQuery('coders.done', {}).data;
  return useMemo(() => {
    const own = (marks ?? []).filter(({ coder }) => coder === current);
    return {
      coder: coders?.find(({ id }) => id === current)?.name ?? '',
      sources: new Set(own.map(({ source }) => source)),
      mark({ id, name }, done) {
        command('coders.markDone', { source: id, done }, `${name} is ${done ? 'done' : 'not done'}`);
      },
    };
  }, [command, coders, current, marks]);
}
