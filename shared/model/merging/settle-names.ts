/** Settles the places and names of what a merge plans: no code is below itself, and no name stands twice beside itself. */

import { comparableName } from '../code.ts';
import type { Guid } from '../ids.ts';
import { FreeNames } from './free-names.ts';
import type { AddedThing, FieldChange } from './merge-plan.ts';
import type { MergeWork } from './merge-work.ts';
import type { PlannedThings } from './plan-things.ts';
import { ROOT, type Thing } from './things.ts';

/** The plan with final parents and names; added codes come after their parents. */
export function settleNames(work: MergeWork, { ours, added, changes }: PlannedThings): PlannedThings {
  const others = changes.filter(({ field }) => field !== 'name' && field !== 'parent');
  const wanted = (field: string) =>
    new Map(changes.flatMap((change) => (change.field === field ? [[change.guid, change.value!]] : [])));
  const parents = parentsAfter(work, ours, added, wanted('parent'));
  const names = namesAfter(work, ours, added, wanted('name'), parents);
  const settled: FieldChange[] = [];
  for (const [field, values] of Object.entries({ parent: parents, name: names })) {
    for (const [guid, value] of values) {
      const own = ours.get(guid);
      const isBack = field === 'name' && work.restored.has(guid);
      if (own && (own.fields.get(field) !== value || isBack)) settled.push({ kind: own.kind, guid, field, value });
    }
  }
  const placed = added.map((thing) => {
    const fields = new Map(thing.fields).set('name', names.get(thing.guid)!);
    if (thing.kind === 'code') fields.set('parent', parents.get(thing.guid)!);
    return { ...thing, fields };
  });
  return { ours, added: parentsFirst(placed, parents), changes: [...settled, ...others] };
}

/** Parents of all codes that will be there. */
function parentsAfter(
  work: MergeWork,
  ours: ReadonlyMap<Guid, Thing>,
  added: readonly AddedThing[],
  wanted: ReadonlyMap<Guid, string>,
): Map<Guid, string> {
  const parents = new Map<Guid, string>();
  for (const { kind, guid, fields } of ours.values()) if (kind === 'code') parents.set(guid, fields.get('parent')!);
  for (const { kind, guid, fields } of added) if (kind === 'code') parents.set(guid, fields.get('parent')!);
  for (const [guid, parent] of wanted) {
    const own = parents.get(guid)!;
    if (parent !== ROOT && !parents.has(parent)) continue;
    parents.set(guid, parent);
    if (!isBelowItself(guid, parents)) continue;
    parents.set(guid, own);
    const { name } = work.ours.codes.find((code) => code.guid === guid)!;
    work.remarks.push(`"${name}" stays where it is: there it would be below itself.`);
  }
  const standing = (guid: string): string => {
    let at = guid;
    while (at !== ROOT && (work.gone.has(at) || !parents.has(at))) {
      at = parents.get(at) ?? parentThere(work, at);
    }
    return at;
  };
  const placed = new Map([...parents].map(([guid, parent]) => [guid, standing(parent)]));
  for (const guid of work.gone.keys()) placed.delete(guid);
  return placed;
}

/** The parent of a code that does not come in. */
function parentThere({ theirs, mapped }: MergeWork, guid: Guid): string {
  const parent = theirs.codes.find((code) => mapped(code.guid) === guid)?.parent;
  return parent ? mapped(parent) : ROOT;
}

function isBelowItself(guid: Guid, parents: ReadonlyMap<Guid, string>): boolean {
  const seen = new Set<string>([guid]);
  for (let at = parents.get(guid); at !== undefined && at !== ROOT; at = parents.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Names that stay come first, then those that were altered or moved, then the new ones. */
function namesAfter(
  work: MergeWork,
  ours: ReadonlyMap<Guid, Thing>,
  added: readonly AddedThing[],
  wanted: ReadonlyMap<Guid, string>,
  parents: ReadonlyMap<Guid, string>,
): Map<Guid, string> {
  const scopes = new Map<string, FreeNames>();
  const names = new Map<Guid, string>();
  const take = ({ kind, guid }: Thing, name: string) => {
    const scope = kind === 'code' ? parents.get(guid)! : kind;
    // The names of sources differ also by case.
    if (!scopes.has(scope)) scopes.set(scope, new FreeNames(kind === 'source' ? (own) => own : comparableName));
    names.set(guid, scopes.get(scope)!.take(name));
  };
  const kept = [...ours.values()].filter(({ guid }) => !work.gone.has(guid));
  const isAltered = ({ kind, guid, fields }: Thing) =>
    wanted.has(guid) || work.restored.has(guid) || (kind === 'code' && parents.get(guid) !== fields.get('parent'));
  for (const thing of kept) if (!isAltered(thing)) take(thing, thing.fields.get('name')!);
  for (const thing of kept) if (isAltered(thing)) take(thing, wanted.get(thing.guid) ?? thing.fields.get('name')!);
  for (const thing of added) take(thing, thing.fields.get('name')!);
  return names;
}

function parentsFirst(added: readonly AddedThing[], parents: ReadonlyMap<Guid, string>): AddedThing[] {
  const depthOf = (guid: Guid) => {
    let depth = 0;
    for (let at = parents.get(guid); at !== undefined && at !== ROOT; at = parents.get(at)) depth++;
    return depth;
  };
  const depths = new Map(added.map(({ guid }) => [guid, depthOf(guid)]));
  return added.toSorted((a, b) => depths.get(a.guid)! - depths.get(b.guid)!);
}
