/** The list of sources: one line each with its number of codings; choosing one opens it. */

import { Check } from 'lucide-react';
import { useContext, useMemo, useRef, useState } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  Virtualizer,
} from 'react-aria-components';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { useObservable } from '../api/observable.ts';
import { useSteadyItems } from '../api/use-steady-items.ts';
import { useSourceCount } from '../coders/use-counts.ts';
import { SubjectMemosDialog } from '../memos/subject-memos-dialog.tsx';
import { usePlace } from '../place.tsx';
import { RowMenu } from '../ui/menu.tsx';
import { useRowLayout } from '../ui/row-layout.ts';
import { plural } from '../ui/words.ts';
import { filterSources, groupSources } from './source-groups.ts';
import { SourceActionsContext, useSourceActions } from './use-source-actions.ts';

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
  const list = useRef<HTMLDivElement>(null);
  const steady = useSteadyItems(sources);
  const layout = useRowLayout<Source>(list, steady.some(({ id }) => id === open) ? open : null);
  const groups = useMemo(() => groupSources(filterSources(steady, filter), groupBy), [steady, filter, groupBy]);
  const [memosOf, setMemosOf] = useState<Source | null>(null);
  const actions = useSourceActions(onEdit, setMemosOf);
  return (
    <SourceActionsContext value={actions}>
      <Virtualizer layout={layout}>
        <GridList
          ref={list}
          className="source-list drawn-rows"
          aria-label="Sources"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={open === null ? [] : [open]}
          onSelectionChange={(keys) => place.openSource(([...keys][0] as SourceId | undefined) ?? null)}
          renderEmptyState={() => <p className="source-none">No source matches.</p>}
        >
          {groupBy === '' ? (
            <Collection items={groups[0]!.sources}>{rowOf}</Collection>
          ) : (
            groups.map((group) => (
              <GridListSection key={group.value} id={`group ${group.value}`}>
                <GridListHeader className="source-group">
                  <span className="ellipsis">{group.value || `no ${groupBy}`}</span>
                  <span className="count">{group.sources.length}</span>
                </GridListHeader>
                <Collection items={group.sources}>{rowOf}</Collection>
              </GridListSection>
            ))
          )}
        </GridList>
      </Virtualizer>
      {memosOf && (
        <SubjectMemosDialog
          subject={{ kind: 'source', source: memosOf.id }}
          about={memosOf.name}
          onClose={() => setMemosOf(null)}
        />
      )}
    </SourceActionsContext>
  );
}

/** Made once for a source: what it can be asked for comes to its row from the context. */
function rowOf(source: Source) {
  return (
    <GridListItem id={source.id} textValue={source.name} className="row-with-actions source-row">
      <SourceRow source={source} />
    </GridListItem>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { done, actionsOf } = useContext(SourceActionsContext)!;
  const codings = useSourceCount(source);
  return (
    <>
      <span className="source-name ellipsis" title={source.name}>
        {source.name}
      </span>
      {done.sources.has(source.id) && (
        <span className="source-done" title={`${done.coder} is done with it`}>
          <Check size={12} aria-hidden />
          <span className="visually-hidden">done</span>
        </span>
      )}
      <RowMenu label={source.name} actions={() => actionsOf(source)} />
      <span className="count" title={`${plural(codings, 'coding')} on it`}>
        {codings}
      </span>
    </>
  );
}
