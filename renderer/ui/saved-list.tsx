/** What is kept under names: choosing one opens it; each can be renamed, replaced by what is shown, or deleted. */

import { Ellipsis, Pencil, Replace, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { Menu } from './menu.tsx';
import { NameDialog, type NameDialogProps } from './name-dialog.tsx';
import './row-actions.css';
import './saved-list.css';

export interface SavedItem {
  readonly id: number;
  readonly name: string;
  /** Told when the pointer rests on it. */
  readonly hint: string;
}

export interface SavedListProps<Item extends SavedItem> {
  readonly label: string;
  /** `report` or `query`: the menu and the dialog speak of it. */
  readonly noun: string;
  readonly items: readonly Item[];
  readonly onOpen: (item: Item) => void;
  /** Null while nothing is shown that could take its place. */
  readonly onReplace: ((item: Item) => void) | null;
  readonly onRename: (item: Item, ...given: Parameters<NameDialogProps['onSubmit']>) => Promise<unknown>;
  readonly onDelete: (item: Item) => void;
  /** Title of the dialog. */
  readonly rename: string;
}

/** Nothing while there is none: the button that saves the first one stands elsewhere. */
export function SavedList<Item extends SavedItem>(props: SavedListProps<Item>) {
  const { label, items, onOpen } = props;
  const labelId = useId();
  if (items.length === 0) return null;
  const open = (id: unknown) => {
    const chosen = items.find((item) => item.id === id);
    if (chosen) onOpen(chosen);
  };
  return (
    <div className="saved">
      <span id={labelId} className="choice-label">
        {label}
      </span>
      <GridList className="saved-list" aria-labelledby={labelId} onAction={open}>
        {items.map((item) => (
          <SavedRow key={item.id} {...props} item={item} />
        ))}
      </GridList>
    </div>
  );
}

interface SavedRowProps<Item extends SavedItem> extends SavedListProps<Item> {
  readonly item: Item;
}

function SavedRow<Item extends SavedItem>(props: SavedRowProps<Item>) {
  const { item, noun, rename, onReplace, onRename, onDelete } = props;
  const { id, name, hint } = item;
  const [renaming, setRenaming] = useState(false);
  return (
    <GridListItem id={id} textValue={name} className="row-with-actions saved-row">
      <span className="ellipsis" title={hint}>
        {name}
      </span>
      <Menu
        label={name}
        actions={[
          { label: 'Rename…', icon: Pencil, run: () => setRenaming(true) },
          ...(onReplace ? [{ label: `Replace by the ${noun} shown`, icon: Replace, run: () => onReplace(item) }] : []),
          { label: 'Delete', icon: Trash2, apart: true, danger: true, run: () => onDelete(item) },
        ]}
      >
        <IconButton icon={Ellipsis} label={`Actions for ${name}`} />
      </Menu>
      {renaming && (
        <NameDialog
          title={rename}
          action="Rename"
          name={name}
          said={(next) => `${name} is now called ${next}`}
          onSubmit={(client, next) => onRename(item, client, next)}
          onClose={() => setRenaming(false)}
        />
      )}
    </GridListItem>
  );
}
