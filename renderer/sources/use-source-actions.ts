/** What can be done with a source, as a menu; asked for once above the list, for all of its rows. */

import { CircleCheck, NotebookText, Pencil, Tags, Trash2 } from 'lucide-react';
import { createContext, useMemo } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { useCommand } from '../api/use-command.ts';
import type { Action } from '../ui/menu.tsx';
import { type DoneSources, useDoneSources } from './use-done-sources.ts';
import { useKnownCodings } from './use-known-codings.ts';

export interface SourceActions {
  readonly done: DoneSources;
  readonly actionsOf: (source: Source) => Action[];
}

export const SourceActionsContext = createContext<SourceActions | null>(null);

export function useSourceActions(onEdit: (source: Source) => void, onMemos: (source: Source) => void): SourceActions {
  const command = useCommand();
  const known = useKnownCodings();
  const done = useDoneSources();
  return useMemo(() => {
    const actionsOf = (source: Source): Action[] => {
      const isDone = done.sources.has(source.id);
      const applyKnown = {
        label: 'Apply its published codings',
        icon: Tags,
        run: () => known.apply([source.id]),
      };
      const remove = () => command('sources.remove', { source: source.id }, `Removed ${source.name}`);
      return [
        { label: 'Name and attributes…', icon: Pencil, run: () => onEdit(source) },
        { label: 'Memos…', icon: NotebookText, run: () => onMemos(source) },
        {
          label: isDone ? 'Not done with it yet' : 'Done with it',
          icon: CircleCheck,
          run: () => done.mark(source, !isDone),
        },
        ...(known.sources.includes(source.id) ? [applyKnown] : []),
        { label: 'Remove', icon: Trash2, apart: true, danger: true, run: remove },
      ];
    };
    return { done, actionsOf };
  }, [command, done, known, onEdit, onMemos]);
}
