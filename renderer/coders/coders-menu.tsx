/** Which coders' codings are shown, in whose colours, and whether those of others are hidden until they are revealed. */

import { Check, Users } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CoderId } from '../../shared/model/ids.ts';
import type { ColourBy } from '../reader/coding-look.ts';
import { IconButton } from '../ui/button.tsx';
import { useShownCoders } from './coder-settings.ts';
import { useCoderActions } from './use-coder-actions.ts';
import '../ui/menu.css';

const COLOURS: readonly { readonly id: ColourBy; readonly words: string }[] = [
  { id: 'code', words: 'Code' },
  { id: 'coder', words: 'Coder' },
];

/** Nothing where there is one coder only. */
export function CodersMenu() {
  const { coders, shown, isBlind, colourBy, show, setColourBy } = useShownCoders();
  const { toggleBlind } = useCoderActions();
  if (coders.length < 2 && !isBlind) return null;
  return (
    <MenuTrigger>
      <IconButton icon={Users} label="Coders shown" />
      <Popover className="floating" placement="bottom end" offset={2}>
        <Menu className="menu" aria-label="Coders shown" disabledKeys={isBlind ? coders.map(({ id }) => id) : []}>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={shown.map(({ id }) => id)}
            onSelectionChange={(keys) => show(keys === 'all' ? coders.map(({ id }) => id) : (keys as Set<CoderId>))}
          >
            <Header className="menu-heading">Show the codings of</Header>
            {coders.map((coder) => (
              <CheckedItem key={coder.id} id={coder.id} words={coder.name} />
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[colourBy]}
            onSelectionChange={(keys) => setColourBy([...keys][0] as ColourBy)}
          >
            <Header className="menu-heading">Colour by</Header>
            {COLOURS.map(({ id, words }) => (
              <CheckedItem key={id} id={id} words={words} />
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection
            aria-label="Blind coding"
            selectionMode="multiple"
            selectedKeys={isBlind ? ['blind'] : []}
            onSelectionChange={toggleBlind}
          >
            <CheckedItem id="blind" words="Code blind: hide what others coded" />
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function CheckedItem({ id, words }: { readonly id: CoderId | string; readonly words: string }) {
  return (
    <MenuItem id={id} textValue={words} className="menu-item">
      <Check size={14} aria-hidden className="menu-check" />
      {words}
    </MenuItem>
  );
}
