/** Short names: names for columns that every statistics program takes. */

/** What Stata holds; SPSS, SAS and R take more. */
const LONGEST = 32;

/** Words that SPSS keeps for itself. */
const RESERVED = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with']);

/**
 * A name for each path, in the same order: the letters a-z, digits and underscores of its last level, at most 32, begun
 * with a letter, cut after a whole word where there is one. Where two would be the same, letter case ignored, more levels are taken in, then a number is added; so
 * they are unique among themselves and among `taken`. A path without such letters gives `prefix` and a number.
 */
export function shortNames(paths: readonly string[], prefix: string, taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const last = paths.map((path) => plain(path.split(' / ').at(-1)!));
  const often = new Map<string, number>();
  for (const name of last) often.set(name.toLowerCase(), (often.get(name.toLowerCase()) ?? 0) + 1);
  return paths.map((path, n) => {
    const isShared = often.get(last[n]!.toLowerCase())! > 1;
    const wanted = isShared ? plain(path.split(' / ').slice(-2).join('_')) : last[n]!;
    const name = unused(named(wanted, prefix), used);
    used.add(name.toLowerCase());
    return name;
  });
}

/** Accents go, everything else that is no letter a-z or digit becomes an underscore. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function named(text: string, prefix: string): string {
  if (text === '') return prefix;
  const begun = /^[A-Za-z]/.test(text) && !RESERVED.has(text.toLowerCase()) ? text : `${prefix}_${text}`;
  if (begun.length <= LONGEST) return begun;
  const end = begun.lastIndexOf('_', LONGEST);
  return begun.slice(0, end >= LONGEST / 2 ? end : LONGEST);
}

function unused(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const numbered = `${name.slice(0, LONGEST - 1 - String(n).length)}_${n}`;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}
