/** The changes of a page by their days, the latest first; a line marks the present, above it is what was undone. */

import { useMemo } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Change } from '../../shared/model/change.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { dayOf, timeOf } from '../ui/words.ts';

/** Stands for what was before all changes. */
export const START = 'start';

export interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The newest change that stands. */
  readonly present: ChangeId | null;
  readonly isFirstPage: boolean;
  readonly withStart: boolean;
  readonly chosen: ChangeId | typeof START | null;
  readonly onChoose: (change: ChangeId | typeof START) => void;
  /** By Enter or a double click. */
  readonly onGo: (change: ChangeId | typeof START) => void;
}

export function ChangeList({ changes, present, isFirstPage, withStart, chosen, onChoose, onGo }: ChangeListProps) {
  // Made once for a page: to choose a change is not to draw all of them anew.
  const lines = useMemo(() => {
    const newest = newestStanding(changes, present, isFirstPage);
    return [
      ...Array.from(
        Map.groupBy(changes, ({ at }) => dayOf(at)),
        ([day, ofDay]) => (
          <ListBoxSection key={day} id={day} className="history-day">
            <Header className="history-date">{day}</Header>
            {ofDay.map((change) => (
              <ChangeLine key={change.id} change={change} isPresent={change.id === newest} />
            ))}
          </ListBoxSection>
        ),
      ),
      withStart && <StartLine key={START} isPresent={present === null} />,
    ];
  }, [changes, present, isFirstPage, withStart]);
  return (
    <ListBox
      className="change-list"
      aria-label="Changes"
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys as Set<ChangeId | typeof START>;
        if (key !== undefined) onChoose(key);
      }}
      onAction={(key) => onGo(key as ChangeId | typeof START)}
      renderEmptyState={() => <p className="history-none">No change matches.</p>}
    >
      {lines}
    </ListBox>
  );
}

function StartLine({ isPresent }: { readonly isPresent: boolean }) {
  return (
    <ListBoxItem id={START} textValue="Start of the history" className="change-line" data-present={isPresent}>
      <span />
      <span className="change-coder">Start of the history</span>
    </ListBoxItem>
  );
}

function ChangeLine({ change, isPresent }: { readonly change: Change; readonly isPresent: boolean }) {
  const { id, at, label, coder, undone } = change;
  const state = undone ? ', undone' : isPresent ? ', the last that stands' : '';
  return (
    <ListBoxItem
      id={id}
      textValue={`${label}, ${coder}, ${timeOf(at)}${state}`}
      className="change-line"
      data-undone={undone}
      data-present={isPresent}
    >
      <time dateTime={at}>{timeOf(at)}</time>
      <span className="change-label ellipsis" title={label}>
        {undone ? <s>{label}</s> : label}
        {undone && ' undone'}
      </span>
      <span className="change-coder ellipsis">{coder}</span>
    </ListBoxItem>
  );
}

/** The first of the page that is not newer than the present, unless it stands on a page before. */
function newestStanding(changes: readonly Change[], present: ChangeId | null, isFirstPage: boolean): ChangeId | null {
  const place = present === null ? -1 : changes.findIndex(({ id }) => id <= present);
  return place > 0 || (place === 0 && isFirstPage) ? changes[place]!.id : null;
}
