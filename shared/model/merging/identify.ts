/** Tells which things of another project are things of this one: by GUID, else by what may be there only once. */

import { comparableName } from '../code.ts';
import type { Guid } from '../ids.ts';
import type { MergeSide, Past } from './merge-side.ts';
import { ROOT } from './things.ts';

/**
 * How a thing of theirs was found. `same`: by its GUID; `alike`: by name, path or text; `merged`: it went into another one here;
 * `twin`: it is alike to one that another of theirs is already; `removed`: it was here once; `new`: never.
 */
export type FoundHow = 'same' | 'alike' | 'merged' | 'twin' | 'removed' | 'new';

export interface Found {
  /** What it is called here, or will be. */
  readonly guid: Guid;
  readonly how: FoundHow;
}

export type Identity = Map<Guid, Found>;

interface Named {
  readonly guid: Guid;
}

/** Of coders, attributes, codes, sources, cases and code sets. A code comes after its parent. Sources that are removed here are not among `ours.sources`. */
export function identify(ours: MergeSide, theirs: MergeSide, past: Past): Identity {
  const identity: Identity = new Map();
  const byName = ({ name }: { readonly name: string }) => comparableName(name.trim());
  const search = <T extends Named>(
    own: readonly T[],
    other: readonly T[],
    keyOf: (thing: T, isOwn: boolean) => string,
  ) => findEach(identity, past, own, other, keyOf);
  search(ours.coders, theirs.coders, byName);
  search(ours.attributes, theirs.attributes, byName);
  search(ours.codes, theirs.codes, ({ parent, name }, isOwn) => {
    const above = parent === null ? ROOT : isOwn ? parent : identity.get(parent)!.guid;
    return `${above} ${comparableName(name)}`;
  });
  search(ours.sources, theirs.sources, pairedSources(ours.sources, theirs.sources));
  search(ours.cases, theirs.cases, byName);
  search(ours.codeSets, theirs.codeSets, byName);
  return identity;
}

/** A key of sources by text. Texts may repeat, as answers in a survey do: each of ours is one of theirs at most, if it can be that of its name. */
function pairedSources(
  ours: MergeSide['sources'],
  theirs: MergeSide['sources'],
): (source: Named, isOwn: boolean) => string {
  const [here, known] = [ours, theirs].map((sources) => new Set(sources.map(({ guid }) => guid)));
  const free = Map.groupBy(
    ours.filter(({ guid }) => !known!.has(guid)),
    ({ sha256 }) => sha256,
  );
  const pairs = new Map<Guid, Guid>();
  for (const byName of [true, false]) {
    for (const { guid, name, sha256 } of theirs) {
      if (here!.has(guid) || pairs.has(guid)) continue;
      const alike = free.get(sha256) ?? [];
      const place = byName ? alike.findIndex((own) => own.name === name) : 0;
      const [own] = place < 0 ? [] : alike.splice(place, 1);
      if (own) pairs.set(guid, own.guid);
    }
  }
  return ({ guid }, isOwn) => (isOwn ? guid : (pairs.get(guid) ?? guid));
}

function findEach<T extends Named>(
  identity: Identity,
  past: Past,
  own: readonly T[],
  other: readonly T[],
  keyOf: (thing: T, isOwn: boolean) => string,
): void {
  const here = new Set(own.map(({ guid }) => guid));
  const known = new Set(other.map(({ guid }) => guid));
  // One that they know by its GUID is none that they made anew under its former name.
  const unknown = own.filter(({ guid }) => !known.has(guid)).reverse();
  const alike = new Map(unknown.map((thing) => [keyOf(thing, true), thing.guid]));
  const seen = new Map<string, Guid>();
  const find = ({ guid }: T, key: string): Found => {
    if (here.has(guid)) return { guid, how: 'same' };
    const target = mergedInto(past, guid);
    if (target !== undefined && here.has(target)) return { guid: target, how: 'merged' };
    const twin = seen.get(key);
    if (twin !== undefined) return { guid: twin, how: 'twin' };
    const found = alike.get(key);
    if (found !== undefined) return { guid: found, how: 'alike' };
    return { guid, how: past.removed.has(guid) ? 'removed' : 'new' };
  };
  for (const thing of other) {
    // A parent comes before its sub-codes: what it is here is known by now.
    const key = keyOf(thing, false);
    const found = find(thing, key);
    identity.set(thing.guid, found);
    if (!seen.has(key)) seen.set(key, found.guid);
  }
}

/** Where a thing went in the end, if it was merged into another. */
export function mergedInto({ mergedInto: next }: Past, guid: Guid): Guid | undefined {
  let at = next.get(guid);
  for (let steps = 0; at !== undefined && next.has(at) && steps < next.size; steps++) at = next.get(at);
  return at;
}
