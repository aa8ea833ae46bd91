/** A menu of actions behind a button, one line each. */

import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
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
        <AriaMenu className="menu" aria-label={label}>
          {actions.flatMap(({ label, icon: Icon, apart, danger, run }) => [
            apart && <Separator key={`${label} line`} className="menu-line" />,
            <MenuItem key={label} id={label} className={danger ? 'menu-item menu-danger' : 'menu-item'} onAction={run}>
              {Icon ? <Icon size={15} aria-hidden /> : <span className="menu-gap" />}
              {label}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
