/** The command palette: type part of what to do or where to go, Enter does it. A combobox over all that is enabled now. */

import { Boxes, FileText, type LucideIcon, SquareChevronRight, Tag } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useActionRegistry } from '../actions/action-registry.tsx';
import { isMac } from '../actions/window-action.ts';
import { writtenKeys } from '../actions/written-keys.ts';
import { type Setting, useSetting } from '../api/settings.ts';
import { entryFinder, PREFIXES } from './find-entries.ts';
import { ENTRY_KINDS, type EntryKind, entriesOfActions, type PaletteEntry } from './palette-entries.ts';
import './command-palette.css';

/** Ids of entries, the last one used first. */
const USED: Setting<readonly string[]> = {
  key: 'palette.used',
  usual: [],
  read: (kept) => (Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : undefined),
};
const MOST_USED = 20;

/** More than anybody reads; keeps a project of thousands quick. */
const MOST = 50;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
const ICONS: Readonly<Record<EntryKind, LucideIcon>> = {
  action: SquareChevronRight,
  source: FileText,
  code: Tag,
  case: Boxes,
};

export interface CommandPaletteProps {
  /** Where one can go besides what can be done. */
  readonly places: readonly PaletteEntry[];
  readonly onClose: () => void;
}

export function CommandPalette({ places, onClose }: CommandPaletteProps) {
  const id = useId();
  const registry = useActionRegistry();
  const [used, setUsed] = useSetting(USED);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const close = useReturn(onClose);
  const finder = useMemo(() => entryFinder([...entriesOfActions(registry.all()), ...places]), [registry, places]);
  const shown = useMemo(() => finder.find(typed, used).slice(0, MOST), [finder, typed, used]);
  const take = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    setUsed([entry.id, ...used.filter((other) => other !== entry.id)].slice(0, MOST_USED));
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(shown.length - 1, active + step)));
    else if (event.key === 'Enter') take(shown[active]);
    else if (event.key === 'Escape') close();
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <div
      className="command-palette"
      role="dialog"
      aria-modal
      aria-label="Search everything"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette opens by a key, to type into
        autoFocus
        className="command-input"
        role="combobox"
        aria-label="Search everything"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hints`}
        placeholder="What to do, or where to go"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Entries id={id} entries={shown} active={active} onActivate={setActive} onTake={take} />
      <p id={`${id}-hints`} className="command-hints">
        {ENTRY_KINDS.map((kind) => (
          <span key={kind}>
            <kbd>{PREFIXES[kind].sign}</kbd> {PREFIXES[kind].words}
          </span>
        ))}
      </p>
    </div>,
    document.body,
  );
}

/** Closes by giving the focus back to what had it; what is done then may take it elsewhere. */
function useReturn(onClose: () => void): () => void {
  const [before] = useState(() => document.activeElement);
  return () => {
    onClose();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

interface EntriesProps {
  /** Options are named `ID-0`, `ID-1`, ... for the combobox. */
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onTake: (entry: PaletteEntry) => void;
}

function Entries({ id, entries, active, onActivate, onTake }: EntriesProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when another option becomes the active one
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  const option = (entry: PaletteEntry, index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === active,
    tabIndex: -1,
    className: 'command-option',
    onPointerMove: () => index !== active && onActivate(index),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => onTake(entry),
  });
  return (
    <div ref={list} id={`${id}-list`} className="command-list" role="listbox" aria-label="Found">
      {entries.map((entry, index) => (
        <div key={entry.id} {...option(entry, index)}>
          <Entry entry={entry} />
        </div>
      ))}
      {entries.length === 0 && <p className="command-none">Nothing has this name.</p>}
    </div>
  );
}

function Entry({ entry: { kind, name, place, keys } }: { readonly entry: PaletteEntry }) {
  const Icon = ICONS[kind];
  return (
    <>
      <Icon size={14} aria-hidden />
      <span className="command-name ellipsis">{name}</span>
      <span className="command-place ellipsis">{place}</span>
      {keys?.[0] && <kbd>{writtenKeys(keys[0], isMac())}</kbd>}
    </>
  );
}
