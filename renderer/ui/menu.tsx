/** A menu of actions behind a button, one line each. */

import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type ReactElement, useRef, useState } from 'react';
import {
  Menu as AriaMenu,
  Button,
  ButtonContext,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import './button.css';
import './menu.css';

export interface Action {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Draws a line above it. */
  readonly apart?: boolean;
  readonly danger?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly actions: readonly Action[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

export function Menu({ label, actions, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="floating" placement="bottom end" offset={2}>
        <Actions label={label} actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}

export interface RowMenuProps {
  readonly label: string;
  readonly actions: () => readonly Action[];
}

/** What a row tells its buttons is another object at each change of the selection, at which all of them would be drawn anew. */
const OF_NO_ROW = {};

/** A menu behind the button of a row. Rows are many: until it is opened, there is no more of it than its button. */
export function RowMenu({ label, actions }: RowMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const words = `Actions for ${label}`;
  return (
    <>
      <ButtonContext value={OF_NO_ROW}>
        <Button
          ref={button}
          className="icon-button"
          aria-label={words}
          aria-haspopup="menu"
          aria-expanded={open}
          // At the start, as other menus do: rows may scroll until the end of a press.
          onPressStart={({ pointerType }) => pointerType === 'mouse' && setOpen(true)}
          onPress={() => setOpen(true)}
        >
          <span className="row-menu-icon" title={words} aria-hidden>
            <Ellipsis size={16} strokeWidth={1.75} />
          </span>
        </Button>
      </ButtonContext>
      {open && (
        <Popover
          className="floating"
          triggerRef={button}
          placement="bottom end"
          offset={2}
          isOpen
          onOpenChange={setOpen}
        >
          <Actions label={label} actions={actions()} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}

interface ActionsProps {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly onClose?: () => void;
}

function Actions({ label, actions, onClose }: ActionsProps) {
  return (
    <AriaMenu className="menu" aria-label={label} {...(onClose && { onClose, autoFocus: 'first' })}>
      {actions.flatMap(({ label, icon: Icon, apart, danger, run }) => [
        apart && <Separator key={`${label} line`} className="menu-line" />,
        <MenuItem key={label} id={label} className={danger ? 'menu-item menu-danger' : 'menu-item'} onAction={run}>
          {Icon ? <Icon size={15} aria-hidden /> : <span className="menu-gap" />}
          {label}
        </MenuItem>,
      ])}
    </AriaMenu>
  );
}
