/** The palette: type part of a code's name, Enter applies it. A combobox that floats beside the words. */

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Code } from '../../shared/model/code.ts';
import { useSetting } from '../api/settings.ts';
import { useCountedCodes } from '../coders/use-counts.ts';
import { PaletteDetails } from './palette-details.tsx';
import { PaletteList } from './palette-list.tsx';
import { codeFinder } from './palette-options.ts';
import { DIGITS } from './pinned-codes.ts';
import type { Box } from './place-palette.ts';
import { RECENT_CODES } from './recent-codes.ts';
import type { ChosenCodes } from './use-coding-actions.ts';
import { usePalettePlace } from './use-palette-place.ts';
import { usePins } from './use-pins.ts';
import './palette.css';

export interface PaletteProps {
  /** What Enter does: `Apply a code`. */
  readonly title: string;
  readonly codes: readonly Code[];
  /** The one that the words have already: offered only to whoever types its name. */
  readonly present?: Code | undefined;
  /** Whether several codes may be chosen at once. */
  readonly several: boolean;
  /** Tells where the words are now. */
  readonly placeOfWords: () => Box | undefined;
  readonly onChoose: (chosen: ChosenCodes) => void;
  readonly onClose: () => void;
}

/** More than anybody reads; keeps a codebook of thousands quick. */
const MOST = 100;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export function Palette({ title, codes, present, several, placeOfWords, onChoose, onClose }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [checked, setChecked] = useState<readonly Code[]>([]);
  const [{ used }] = useSetting(RECENT_CODES);
  const pins = usePins();
  const counted = useCountedCodes(codes);
  const finder = useMemo(() => codeFinder(counted), [counted]);
  // The order stays as it was when the palette opened, whatever is kept meanwhile.
  const [usedBefore] = useState(used);
  const { codes: found, create } = useMemo(() => finder.find(typed, usedBefore), [finder, typed, usedBefore]);
  const shown = useMemo(
    () => (typed.trim() === '' ? found.filter((code) => code !== present) : found).slice(0, MOST),
    [found, typed, present],
  );
  const count = shown.length + (create ? 1 : 0);
  const place = usePalettePlace(placeOfWords);
  const type = (words: string) => {
    setTyped(words);
    setActive(0);
  };
  const choiceAt = (index: number): ChosenCodes => {
    const code = shown[index];
    const others = checked.filter((other) => other !== code);
    return { codes: code ? [...others, code] : others, create: code ? null : create };
  };
  /** What is checked, and what was typed for. */
  const chosen = checked.length > 0 && typed.trim() === '' ? { codes: checked, create: null } : choiceAt(active);
  const take = (choice: ChosenCodes) => (choice.codes.length > 0 || choice.create) && onChoose(choice);
  const check = (index: number) => {
    const code = shown[index];
    if (!code || !several) return;
    setChecked(checked.includes(code) ? checked.filter((other) => other !== code) : [...checked, code]);
    if (typed !== '') type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const digit = event.altKey && DIGITS.find((each) => event.code === `Digit${each}`);
    if (step !== undefined) setActive(Math.max(0, Math.min(count - 1, active + step)));
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check(active);
    else if (event.key === 'Enter') take(event.shiftKey ? choiceAt(shown.length) : chosen);
    else if (event.key === ' ' && typed === '' && several) check(active);
    else if (digit && shown[active]) pins.pin(shown[active], digit);
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        id={id}
        codes={shown}
        create={create}
        active={active}
        checked={several ? checked : null}
        digitOf={pins.digitOf}
        onActivate={setActive}
        onCheck={check}
        onTake={(index) => take(choiceAt(index))}
      />
      <PaletteDetails
        code={shown[active]}
        isNew={create !== null}
        checked={checked}
        chosen={chosen}
        replaced={several ? undefined : present}
      />
    </div>,
    document.body,
  );
}
