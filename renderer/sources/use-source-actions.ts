/** What can be done with a source, as a menu; asked for once above the list, for all of its rows. */

import {
  CircleCheck,
  FilePen,
  History,
  ListChecks,
  NotebookText,
  Pencil,
  SpellCheck,
  Tags,
  Trash2,
} from 'lucide-react';
import { createContext, useMemo } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { useCommand } from '../api/use-command.ts';
import { useCorrections } from '../corrections/corrections.tsx';
import { usePlace } from '../place.tsx';
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
  const place = usePlace();
  const corrections = useCorrections();
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
        { label: 'History', icon: History, run: () => place.openHistory({ source: source.id }) },
        ...(known.sources.includes(source.id) ? [applyKnown] : []),
        { label: 'Correct the text…', icon: SpellCheck, apart: true, run: () => corrections.correctText(source) },
        { label: 'Replace by a corrected file…', icon: FilePen, run: () => corrections.replaceText(source) },
        { label: 'Review corrections…', icon: ListChecks, run: () => corrections.review(source) },
        { label: 'Remove', icon: Trash2, apart: true, danger: true, run: remove },
      ];
    };
    return { done, actionsOf };
  }, [command, done, known, place, corrections, onEdit, onMemos]);
}
