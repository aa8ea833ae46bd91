/** The colours of the palette by their names, and any other. */

import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { oklchOf } from '../../shared/model/oklch.ts';
import { type NamedColour, PALETTE } from '../../shared/model/palette.ts';
import { plural } from '../ui/words.ts';
import { Swatch } from './code-name.tsx';

export interface ColourGridProps {
  /** Codes whose colours are marked as in use. */
  readonly codes: readonly Code[];
  /** Null where none is chosen. */
  readonly value: string | null;
  readonly onChange: (colour: string) => void;
  readonly autoFocus?: boolean;
}

/** Hue at which the rainbow begins, in radians. */
const RED = 0.2;

/** From red through the rainbow to pink. */
const BY_HUE: readonly NamedColour[] = PALETTE.toSorted((a, b) => hueOf(a.colour) - hueOf(b.colour));

export function ColourGrid({ codes, value, onChange, autoFocus = false }: ColourGridProps) {
  const users = useMemo(() => Map.groupBy(codes, ({ colour }) => colour), [codes]);
  const named = PALETTE.find(({ colour }) => colour === value)?.name ?? value;
  const used = value === null ? [] : (users.get(value) ?? []);
  return (
    <>
      <ListBox
        className="colour-grid"
        aria-label="Colours"
        layout="grid"
        autoFocus={autoFocus}
        items={BY_HUE.map((each) => ({ ...each, id: each.colour }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange([...keys][0] as string)}
        dependencies={[users]}
      >
        {({ colour, name }) => (
          <ListBoxItem
            id={colour}
            textValue={name}
            aria-label={wordsOf(name, users.get(colour)?.length ?? 0)}
            className="colour-cell"
            style={{ background: colour }}
          >
            {users.has(colour) && <span className="colour-used" />}
          </ListBoxItem>
        )}
      </ListBox>
      <p className="colour-chosen" aria-live="polite">
        {value !== null && <Swatch colour={value} />}
        {named ?? 'Several colours'}
        {used.length > 0 && <span className="count">also {used.map(({ name }) => name).join(', ')}</span>}
      </p>
      <label className="colour-field">
        <input type="color" value={value ?? '#808080'} onChange={(event) => onChange(event.target.value)} />
        Any other colour
      </label>
    </>
  );
}

function wordsOf(name: string, codes: number): string {
  return codes === 0 ? name : `${name}, on ${plural(codes, 'code')}`;
}

/** In radians from that of red. */
function hueOf(colour: string): number {
  const fromRed = oklchOf(colour).hue - RED;
  return fromRed < 0 ? fromRed + 2 * Math.PI : fromRed;
}
