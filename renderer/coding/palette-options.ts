/** What the palette offers for what was typed: codes that match, best first, and a new code of that name. */

import Fuse from 'fuse.js';
import { type Code, comparableName, flawInCodeName, PATH_SEPARATOR } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface NewCode {
  readonly name: string;
  /** Null for a new root. */
  readonly parent: Code | null;
  /** Codes between `parent` and it that are to be made too. */
  readonly above: readonly string[];
}

export interface PaletteOptions {
  readonly codes: readonly Code[];
  /** Null where nothing was typed, where there is such a code already, and where it cannot be a code's name. */
  readonly create: NewCode | null;
}

export interface CodeFinder {
  /** With nothing typed: all codes, those used last first, then those used most. */
  find(typed: string, used: readonly CodeId[]): PaletteOptions;
}

/** Less like what was typed than this is no match: 0 is the same, 1 anything. */
const NAMES = {
  threshold: 0.35,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
  tokenMatch: 'all',
} as const;
/** Definitions are long: what only resembles a word of theirs is no match. */
const DEFINITIONS = { ...NAMES, threshold: 0.1 } as const;

/**
 * Made once for a codebook. Every word typed has to match, in names with spelling mistakes forgiven. The name weighs more
 * than the path; codes that are found by their definition come last.
 */
export function codeFinder(codes: readonly Code[]): CodeFinder {
  const named = [
    { name: 'name', weight: 3 },
    { name: 'path', weight: 1 },
  ];
  const byName = new Fuse(codes, { ...NAMES, keys: named });
  const byDefinition = new Fuse(codes, { ...DEFINITIONS, keys: [...named, { name: 'definition', weight: 1 }] });
  return {
    find(typed, used) {
      const query = typed.trim();
      if (query === '') return { codes: usedFirst(codes, used), create: null };
      const found = namesakesFirst(itemsOf(byName.search(query)), query);
      const defined = query.length < LEAST_OF_DEFINITION ? [] : itemsOf(byDefinition.search(query));
      return { codes: [...new Set([...found, ...defined])], create: newCodeOf(codes, query) };
    },
  };
}

/** Characters: fewer are in nearly every definition. */
const LEAST_OF_DEFINITION = 3;

function itemsOf(found: readonly { readonly item: Code }[]): Code[] {
  return found.map(({ item }) => item);
}

function usedFirst(codes: readonly Code[], used: readonly CodeId[]): Code[] {
  const rank = (code: Code) => (used.includes(code.id) ? used.indexOf(code.id) : used.length);
  return codes.toSorted((a, b) => rank(a) - rank(b) || b.codings - a.codings);
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

/** `Theme / Supply chains` makes a sub-code of Theme, and Theme first where there is none. */
function newCodeOf(codes: readonly Code[], query: string): NewCode | null {
  const names = query.split(PATH_SEPARATOR).map((name) => name.trim());
  if (names.some((name) => flawInCodeName(name))) return null;
  let parent: Code | null = null;
  let known = 0;
  for (; known < names.length; known++) {
    const next = childNamed(codes, parent, names[known]!);
    if (!next) break;
    parent = next;
  }
  return known === names.length ? null : { name: names.at(-1)!, parent, above: names.slice(known, -1) };
}

function childNamed(codes: readonly Code[], parent: Code | null, name: string): Code | undefined {
  const wanted = comparableName(name);
  return codes.find((code) => code.parent === (parent?.id ?? null) && comparableName(code.name) === wanted);
}
