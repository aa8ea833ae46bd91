/** Plans the merge of another project into this one. The preview shows the plan, and merging applies it: the two cannot differ. */

import type { Guid } from '../ids.ts';
import { CarriedTexts } from './carried-texts.ts';
import { carryLinks } from './carry-links.ts';
import { identify } from './identify.ts';
import type { MergePlan, Removal, TextChange } from './merge-plan.ts';
import type { MergeDecisions, MergedKind } from './merge-result.ts';
import type { MergeSide, MergeTexts, Past } from './merge-side.ts';
import { MergeWork } from './merge-work.ts';
import { pastThere } from './past-there.ts';
import { type PlannedCodings, planCodings } from './plan-codings.ts';
import { planForeign, planLinks, planMemos } from './plan-memos.ts';
import { planSettlements } from './plan-settlements.ts';
import { type PlannedThings, planThings } from './plan-things.ts';
import { settleNames } from './settle-names.ts';
import { thingsOf } from './things.ts';

/** `theirs` is sound, as `soundDraft` makes it. Time grows with the codings of both: about a second for 200,000. */
export function planMerge(
  sides: { readonly ours: MergeSide; readonly theirs: MergeSide },
  pasts: { readonly here: Past; readonly there: Past },
  texts: MergeTexts,
  decisions: MergeDecisions,
): MergePlan {
  const restored = sourcesToRestore(sides, decisions);
  const ours = withoutRemoved(sides.ours, restored);
  const identity = identify(ours, sides.theirs, pasts.here);
  const mapped = (guid: Guid) => identity.get(guid)?.guid ?? guid;
  const there = pastThere(pasts.there, mapped);
  const work = new MergeWork({ ours, theirs: sides.theirs, identity }, { here: pasts.here, there }, texts, decisions);
  noteRestored(work, restored);
  const things = settleNames(work, planThings(work));
  const carried = new CarriedTexts(work);
  const carry = (words: string) => carryLinks(words, work.mapped);
  const codings = planCodings(work, carried, carry);
  const memos = planMemos(work, carried, carry);
  const links = planLinks(work, knownThings(work, things, codings, memos.added));
  return {
    restored: [...restored],
    added: things.added,
    texts: textChanges(work, carried, codings),
    changes: [...things.changes, ...memos.changes, ...links.changes],
    codings: codings.plan,
    memos: memos.added,
    links: links.added,
    settlements: planSettlements(work, carried),
    foreign: planForeign(work),
    removed: removals(work),
    result: { counts: work.counts, conflicts: work.conflicts, remarks: work.remarks },
  };
}

/** Sources that were removed here and are there, where theirs is chosen. */
function sourcesToRestore(
  { ours, theirs }: { readonly ours: MergeSide; readonly theirs: MergeSide },
  { each, all }: MergeDecisions,
): Set<Guid> {
  const there = new Set(theirs.sources.map(({ guid }) => guid));
  const removed = ours.sources.filter(({ guid, isRemoved }) => isRemoved && there.has(guid));
  const isChosen = (guid: Guid) => (each[`source ${guid} removed here`] ?? all) === 'theirs';
  return new Set(removed.map(({ guid }) => guid).filter(isChosen));
}

function noteRestored(work: MergeWork, restored: ReadonlySet<Guid>): void {
  for (const { guid, name } of work.theirs.sources) {
    if (!restored.has(guid)) continue;
    work.decide({ kind: 'source', guid, about: name, field: 'removed here', ours: 'removed', theirs: name });
    work.restored.add(guid);
  }
}

function withoutRemoved(ours: MergeSide, restored: ReadonlySet<Guid>): MergeSide {
  const hidden = new Set(
    ours.sources.filter(({ guid, isRemoved }) => isRemoved && !restored.has(guid)).map(({ guid }) => guid),
  );
  if (hidden.size === 0) return ours;
  const codings = ours.codings.filter(({ source }) => !hidden.has(source));
  const hiddenCodings = new Set(ours.codings.filter(({ source }) => hidden.has(source)).map(({ guid }) => guid));
  return {
    ...ours,
    codings,
    sources: ours.sources.filter(({ guid }) => !hidden.has(guid)),
    memos: ours.memos.filter(
      ({ subject }) => subject.kind === 'project' || !(hidden.has(subject.guid) || hiddenCodings.has(subject.guid)),
    ),
  };
}

function knownThings(
  work: MergeWork,
  { ours, added }: PlannedThings,
  codings: PlannedCodings,
  memos: readonly { readonly guid: Guid }[],
): Set<Guid> {
  const lists = [[...ours.values()], added, work.ours.codings, codings.plan.added, work.ours.memos, memos];
  const known = new Set(lists.flatMap((things) => things.map(({ guid }) => guid)));
  for (const guid of work.gone.keys()) known.delete(guid);
  // What has no place here but in foreign parts may be linked too.
  for (const { owner } of work.theirs.foreign) known.add(owner);
  return known;
}

function textChanges(work: MergeWork, carried: CarriedTexts, codings: PlannedCodings): TextChange[] {
  return [...work.newTexts].map(([source, from]) => ({
    ...{ source, from, edits: carried.edits.get(source)! },
    places: codings.places.get(source) ?? new Map(),
  }));
}

function removals(work: MergeWork): Removal[] {
  const kinds = new Map<Guid, MergedKind>(thingsOf(work.ours).map(({ guid, kind }) => [guid, kind]));
  for (const { guid } of work.ours.codings) if (work.gone.has(guid)) kinds.set(guid, 'coding');
  for (const { guid } of work.ours.memos) if (work.gone.has(guid)) kinds.set(guid, 'memo');
  for (const { guid } of work.ours.links) if (work.gone.has(guid)) kinds.set(guid, 'link');
  return [...work.gone].map(([guid, into]) => ({ kind: kinds.get(guid)!, guid, into }));
}
