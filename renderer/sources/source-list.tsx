/** The list of sources: one line each with its number of codings; choosing one opens it. */

import { Check, CircleCheck, Ellipsis, NotebookText, Pencil, Tags, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Collection, GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { useObservable } from '../api/observable.ts';
import { useCommand } from '../api/use-command.ts';
import { SubjectMemosDialog } from '../memos/subject-memos-dialog.tsx';
import { usePlace } from '../place.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { plural } from '../ui/words.ts';
import { filterSources, groupSources } from './source-groups.ts';
import { type DoneSources, useDoneSources } from './use-done-sources.ts';
import { useKnownCodings } from './use-known-codings.ts';

export interface SourceListProps {
  readonly sources: readonly Source[];
  readonly filter: string;
  /** Name of an attribute; empty for no groups. */
  readonly groupBy: string;
  readonly onEdit: (source: Source) => void;
}

export function SourceList({ sources, filter, groupBy, onEdit }: SourceListProps) {
  const place = usePlace();
  const open = useObservable(place.source);
  const groups = useMemo(() => groupSources(filterSources(sources, filter), groupBy), [sources, filter, groupBy]);
  const done = useDoneSources();
  const row = (source: Source) => <SourceRow key={source.id} source={source} done={done} onEdit={onEdit} />;
  return (
    <GridList
      className="source-list"
      aria-label="Sources"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={open === null ? [] : [open]}
      onSelectionChange={(keys) => place.openSource(([...keys][0] as SourceId | undefined) ?? null)}
      renderEmptyState={() => <p className="source-none">No source matches.</p>}
    >
      {groupBy === ''
        ? groups.flatMap((group) => group.sources.map(row))
        : groups.map((group) => (
            <GridListSection key={group.value} id={`group ${group.value}`}>
              <GridListHeader className="source-group">
                <span className="ellipsis">{group.value || `no ${groupBy}`}</span>
                <span className="count">{group.sources.length}</span>
              </GridListHeader>
              <Collection>{group.sources.map(row)}</Collection>
            </GridListSection>
          ))}
    </GridList>
  );
}

interface SourceRowProps {
  readonly source: Source;
  readonly done: DoneSources;
  readonly onEdit: (source: Source) => void;
}

function SourceRow({ source, done, onEdit }: SourceRowProps) {
  const command = useCommand();
  const known = useKnownCodings();
  const [memosShown, setMemosShown] = useState(false);
  const isDone = done.sources.has(source.id);
  const applyKnown = {
    label: 'Apply its published codings',
    icon: Tags,
    run: () => known.apply([source.id]),
  };
  const remove = () => command('sources.remove', { source: source.id }, `Removed ${source.name}`);
  return (
    <GridListItem id={source.id} textValue={source.name} className="row-with-actions source-row">
      <span className="source-name ellipsis" title={source.name}>
        {source.name}
      </span>
      {isDone && (
        <span className="source-done" title={`${done.coder} is done with it`}>
          <Check size={12} aria-hidden />
          <span className="visually-hidden">done</span>
        </span>
      )}
      <Menu
        label={source.name}
        actions={[
          { label: 'Name and attributes…', icon: Pencil, run: () => onEdit(source) },
          { label: 'Memos…', icon: NotebookText, run: () => setMemosShown(true) },
          {
            label: isDone ? 'Not done with it yet' : 'Done with it',
            icon: CircleCheck,
            run: () => done.mark(source, !isDone),
          },
          ...(known.sources.includes(source.id) ? [applyKnown] : []),
          { label: 'Remove', icon: Trash2, apart: true, danger: true, run: remove },
        ]}
      >
        <IconButton icon={Ellipsis} label={`Actions for ${source.name}`} />
      </Menu>
      <span className="count" title={`${plural(source.codings, 'coding')} on it`}>
        {source.codings}
      </span>
      {memosShown && (
        <SubjectMemosDialog
          subject={{ kind: 'source', source: source.id }}
          about={source.name}
          onClose={() => setMemosShown(false)}
        />
      )}
    </GridListItem>
  );
}
