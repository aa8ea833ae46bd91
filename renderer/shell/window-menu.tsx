/** The menu of the window itself: how it looks, and which keys it knows. */

import { Check, Menu as MenuSign } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { isMac } from '../actions/window-action.ts';
import { writtenKeys } from '../actions/written-keys.ts';
import { useSetting } from '../api/settings.ts';
import { EXPORT_KEYS } from '../export/use-export-action.ts';
import { APPEARANCE, APPEARANCES, type Appearance } from '../ui/appearance.ts';
import { IconButton } from '../ui/button.tsx';
import '../ui/menu.css';

export const APPEARANCE_WORDS: Readonly<Record<Appearance, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export interface WindowMenuProps {
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
  readonly onExport: () => void;
}

export function WindowMenu({ onSearch, onShortcuts, onExport }: WindowMenuProps) {
  const [appearance, setAppearance] = useSetting(APPEARANCE);
  return (
    <MenuTrigger>
      <IconButton icon={MenuSign} label="Window" />
      <Popover className="floating" placement="bottom end" offset={2}>
        <Menu className="menu" aria-label="Window">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[appearance]}
            onSelectionChange={(keys) => setAppearance([...keys][0] as Appearance)}
          >
            <Header className="menu-heading">Appearance</Header>
            {APPEARANCES.map((each) => (
              <MenuItem key={each} id={each} className="menu-item">
                <Check size={14} aria-hidden className="menu-check" />
                {APPEARANCE_WORDS[each]}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" textValue="Export" onAction={onExport}>
            <span className="menu-gap" />
            Export…
            <kbd className="menu-keys">{writtenKeys(EXPORT_KEYS, isMac())}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" textValue="Search everything" onAction={onSearch}>
            <span className="menu-gap" />
            Search everything…
            <kbd className="menu-keys">{writtenKeys('Ctrl+K', isMac())}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" textValue="Keyboard shortcuts" onAction={onShortcuts}>
            <span className="menu-gap" />
            Keyboard shortcuts…
            <kbd className="menu-keys">?</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
