/** Who is coding, and choosing who is. */

import type { Coder } from '../../shared/model/coder.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';

export interface CoderChoice {
  readonly coders: readonly Coder[];
  readonly current: Coder | undefined;
  choose(coder: CoderId): void;
}

const NONE: readonly Coder[] = [];

export function useCoderChoice(): CoderChoice {
  const coders = useQuery('coders.list', {}).data ?? NONE;
  const id = useQuery('project.info', {}).data?.currentCoder;
  const command = useCommand();
  return {
    coders,
    current: coders.find((coder) => coder.id === id),
    choose(coder) {
      const chosen = coders.find((each) => each.id === coder)?.name;
      if (coder !== id) command('coders.choose', { coder }, `Coding as ${chosen}`);
    },
  };
}

/** Offers it as actions of the window. */
export function useCoderActions(onNew: () => void, onRename: () => void): void {
  const { coders, current, choose } = useCoderChoice();
  const name = current?.name ?? 'the coder';
  useActions([
    ...coders.map(
      (coder): WindowAction => ({
        id: `coders.choose.${coder.id}`,
        title: `Code as ${coder.name}`,
        section: 'Coders',
        isEnabled: coder !== current,
        run: () => choose(coder.id),
      }),
    ),
    { id: 'coders.new', title: 'New coder…', section: 'Coders', run: onNew },
    { id: 'coders.rename', title: `Rename ${name}…`, section: 'Coders', run: onRename },
  ]);
}
