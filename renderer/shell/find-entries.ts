/** Finds entries of the command palette by what was typed. */

import Fuse from 'fuse.js';
import type { EntryKind, PaletteEntry } from './palette-entries.ts';

/** Typed first, each asks for entries of one kind. */
export const PREFIXES: Readonly<Record<EntryKind, { readonly sign: string; readonly words: string }>> = {
  action: { sign: '>', words: 'actions' },
  source: { sign: '/', words: 'sources' },
  code: { sign: '#', words: 'codes' },
  case: { sign: '@', words: 'cases' },
};

/** Less like what was typed than this is no match: 0 is the same, 1 anything. */
const LOOSENESS = 0.3;

export interface EntryFinder {
  /** Best first; with nothing typed those used last, and then all in their order. */
  find(typed: string, used: readonly string[]): readonly PaletteEntry[];
}

/** Made once for a palette that was opened. Every word typed has to match in name or place, spelling mistakes forgiven. */
export function entryFinder(entries: readonly PaletteEntry[]): EntryFinder {
  const fuse = new Fuse(entries, {
    threshold: LOOSENESS,
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    keys: [
      { name: 'name', weight: 3 },
      { name: 'place', weight: 1 },
    ],
  });
  return {
    find(typed, used) {
      const { kind, words } = readTyped(typed);
      const found = words === '' ? usedFirst(entries, used) : beginningsFirst(search(fuse, words), words);
      return kind ? found.filter((entry) => entry.kind === kind) : found;
    },
  };
}

function readTyped(typed: string): { readonly kind: EntryKind | undefined; readonly words: string } {
  const trimmed = typed.trim();
  const kind = (Object.keys(PREFIXES) as EntryKind[]).find((each) => trimmed.startsWith(PREFIXES[each].sign));
  return { kind, words: (kind ? trimmed.slice(1) : trimmed).trim() };
}

function search(fuse: Fuse<PaletteEntry>, words: string): PaletteEntry[] {
  return fuse.search(words).map(({ item }) => item);
}

function usedFirst(entries: readonly PaletteEntry[], used: readonly string[]): PaletteEntry[] {
  const rank = ({ id }: PaletteEntry) => (used.includes(id) ? used.indexOf(id) : used.length);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** A name that begins with what was typed goes before one that has it somewhere, and that before one that resembles it. */
function beginningsFirst(found: readonly PaletteEntry[], words: string): PaletteEntry[] {
  const wanted = words.toLowerCase();
  const rank = ({ name, place }: PaletteEntry) => {
    const own = name.toLowerCase();
    if (own.startsWith(wanted)) return 0;
    return own.includes(wanted) ? 1 : place.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}
