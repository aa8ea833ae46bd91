/** The groups of what was found, each with its count: one of them is chosen, or all. */

import { ListBox, ListBoxItem } from 'react-aria-components';
import './menu.css';
import './results.css';

/** The id of all groups together. */
export const ALL_GROUPS = 'all';

export interface ResultGroup {
  readonly id: string;
  readonly name: string;
  /** What is written instead of the name, which is then its tooltip. */
  readonly shortName?: string;
  readonly count: number;
}

export interface ResultGroupsProps {
  readonly label: string;
  /** All of them together. */
  readonly all: Omit<ResultGroup, 'id'>;
  readonly groups: readonly ResultGroup[];
  readonly chosen: string;
  readonly onChoose: (group: string) => void;
}

export function ResultGroups({ label, all, groups, chosen, onChoose }: ResultGroupsProps) {
  return (
    <ListBox
      className="results-groups"
      aria-label={label}
      items={[{ id: ALL_GROUPS, ...all }, ...groups]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => onChoose(String([...keys][0]))}
    >
      {({ id, name, shortName = name, count }) => (
        <ListBoxItem id={id} textValue={`${name}, ${count}`} className="menu-item results-group">
          <span className="ellipsis" title={name}>
            {shortName}
          </span>
          <span className="count">{count}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
