/** Who is coding: choose another coder, make a new one, give the current one another name. */

import { Check, ChevronDown, UserRound } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CoderId } from '../../shared/model/ids.ts';
import { useShownCoders } from '../coders/coder-settings.ts';
import { useCoderChoice } from './use-coder-choice.ts';

export interface CoderMenuProps {
  readonly onNew: () => void;
  readonly onRename: () => void;
}

export function CoderMenu({ onNew, onRename }: CoderMenuProps) {
  const { coders, current, choose } = useCoderChoice();
  const { isBlind } = useShownCoders();
  const name = current?.name ?? '';
  return (
    <MenuTrigger>
      <Button className="coder-button" aria-label={`Coder: ${name}`}>
        <UserRound size={15} aria-hidden />
        <span className="coder-name ellipsis">{name}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="floating" placement="bottom end" offset={2}>
        <Menu className="menu" aria-label="Coder">
          <MenuSection
            aria-label="Coders"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={current ? [current.id] : []}
            onSelectionChange={(keys) => choose([...keys][0] as CoderId)}
          >
            {coders.map((coder) => (
              <MenuItem key={coder.id} id={coder.id} textValue={coder.name} className="menu-item">
                <Check size={14} aria-hidden className="menu-check" />
                <span className="menu-words">{coder.name}</span>
                {(!isBlind || coder === current) && <span className="count menu-count">{coder.codings}</span>}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" onAction={onNew}>
            <span className="menu-gap" />
            New coder…
          </MenuItem>
          <MenuItem className="menu-item" onAction={onRename}>
            <span className="menu-gap" />
            Rename {name}…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
