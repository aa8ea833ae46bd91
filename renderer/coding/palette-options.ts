/** What the palette offers for what was typed: codes that match, best first, and a new code of that name. */

import Fuse from 'fuse.js';
import { type Code, comparableName, flawInCodeName, PATH_SEPARATOR } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface NewCode {
  readonly name: string;
  /** Null for a new root. */
  readonly parent: Code | null;
}

export interface PaletteOptions {
  readonly codes: readonly Code[];
  /** Null where nothing was typed, where there is such a code already, and where it cannot be a code's name. */
  readonly create: NewCode | null;
}

export interface CodeFinder {
  /** With nothing typed: all codes, those used last first. */
  find(typed: string, used: readonly CodeId[]): PaletteOptions;
}

/** Made once for a codebook. Every word typed has to match, spelling mistakes forgiven; the name weighs more than the path. */
export function codeFinder(codes: readonly Code[]): CodeFinder {
  const fuse = new Fuse(codes, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'path', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return {
    find(typed, used) {
      const query = typed.trim();
      if (query === '') return { codes: usedFirst(codes, used), create: null };
      const found = fuse.search(query).map(({ item }) => item);
      return { codes: namesakesFirst(found, query), create: newCodeOf(codes, query) };
    },
  };
}

function usedFirst(codes: readonly Code[], used: readonly CodeId[]): Code[] {
  const rank = (code: Code) => (used.includes(code.id) ? used.indexOf(code.id) : used.length);
  return codes.toSorted((a, b) => rank(a) - rank(b));
}

/** Whose name starts with what was typed goes before whose name or path only resembles it. */
function namesakesFirst(found: readonly Code[], query: string): Code[] {
  const wanted = comparableName(query);
  const rank = ({ name }: Code) => {
    const own = comparableName(name);
    return own === wanted ? 0 : own.startsWith(wanted) ? 1 : 2;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** `Theme / Supply chains` makes a sub-code of Theme; without a known path before it, a root. */
function newCodeOf(codes: readonly Code[], query: string): NewCode | null {
  const cut = query.lastIndexOf(PATH_SEPARATOR);
  const parentPath = comparableName(cut < 0 ? '' : query.slice(0, cut).trim());
  const parent = codes.find(({ path }) => comparableName(path) === parentPath) ?? null;
  if (cut >= 0 && !parent) return null;
  const name = cut < 0 ? query : query.slice(cut + PATH_SEPARATOR.length).trim();
  const taken = codes.some(
    (code) => code.parent === (parent?.id ?? null) && comparableName(code.name) === comparableName(name),
  );
  return taken || flawInCodeName(name) ? null : { name, parent };
}
