/** The palette: type part of a code's name, Enter applies it. A combobox that floats beside the words. */

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { PaletteList } from './palette-list.tsx';
import { codeFinder, type NewCode } from './palette-options.ts';
import type { Box } from './place-palette.ts';
import { usePalettePlace } from './use-palette-place.ts';
import './palette.css';

export interface PaletteProps {
  /** What Enter does: `Apply a code`. */
  readonly title: string;
  readonly codes: readonly Code[];
  /** Codes used last, latest first. */
  readonly used: readonly CodeId[];
  /** Tells where the words are now. */
  readonly placeOfWords: () => Box | undefined;
  readonly onChoose: (code: Code) => void;
  readonly onCreate: (code: NewCode) => void;
  readonly onClose: () => void;
}

/** More than anybody reads; keeps a codebook of thousands quick. */
const MOST = 100;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export function Palette({ title, codes, used, placeOfWords, onChoose, onCreate, onClose }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const finder = useMemo(() => codeFinder(codes), [codes]);
  const { codes: found, create } = useMemo(() => finder.find(typed, used), [finder, typed, used]);
  const shown = useMemo(() => found.slice(0, MOST), [found]);
  const count = shown.length + (create ? 1 : 0);
  const place = usePalettePlace(placeOfWords);
  const take = (index: number) => {
    const code = shown[index];
    if (code) onChoose(code);
    else if (create) onCreate(create);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(count - 1, active + step)));
    else if (event.key === 'Enter') take(event.shiftKey ? shown.length : active);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <div
      className="palette"
      role="dialog"
      aria-label={title}
      style={place}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette opens by a key, to type into
        autoFocus
        className="palette-input"
        role="combobox"
        aria-label={title}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        placeholder={title}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList id={id} codes={shown} create={create} active={active} onActivate={setActive} onTake={take} />
    </div>,
    document.body,
  );
}
