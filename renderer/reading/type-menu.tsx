/** The size of the text, the length of its lines, and the numbers beside it. */

import { ALargeSmall, Check } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { MEASURES, type Measure } from '../reader/type-setting.ts';
import { IconButton } from '../ui/button.tsx';
import { type TypeActions, useTypeKeys } from './use-type-setting.ts';
import '../ui/menu.css';

const WORDS: Readonly<Record<Measure, string>> = { narrow: 'Short', usual: 'Usual', wide: 'Long' };

export function TypeMenu({ setting }: { readonly setting: TypeActions }) {
  const { type, sizes, numbers, setMeasure } = setting;
  useTypeKeys(setting);
  return (
    <MenuTrigger>
      <IconButton icon={ALargeSmall} label="Text size and lines" />
      <Popover className="floating" placement="bottom end" offset={2}>
        <Menu
          className="menu"
          aria-label="Text size and lines"
          disabledKeys={sizes.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id)}
        >
          {sizes.map(({ id, title, keys, run }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={title}
              className="menu-item"
              shouldCloseOnSelect={false}
              onAction={run}
            >
              <span className="menu-gap" />
              {title}
              <kbd className="menu-keys">{keys?.[0]}</kbd>
            </MenuItem>
          ))}
          <Separator className="menu-line" />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[type.measure]}
            onSelectionChange={(keys) => setMeasure([...keys][0] as Measure)}
          >
            <Header className="menu-heading">Lines</Header>
            {MEASURES.map((measure) => (
              <MenuItem key={measure} id={measure} textValue={WORDS[measure]} className="menu-item">
                <Check size={14} aria-hidden className="menu-check" />
                {WORDS[measure]}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuSection
            aria-label="Numbers"
            selectionMode="multiple"
            selectedKeys={type.isNumbered ? ['numbers'] : []}
            onSelectionChange={numbers.run}
          >
            <MenuItem id="numbers" className="menu-item">
              <Check size={14} aria-hidden className="menu-check" />
              Paragraph numbers
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
