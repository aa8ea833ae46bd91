/** Plans what becomes of memos, links between things, and foreign parts. */

import type { Guid } from '../ids.ts';
import type { DraftLink, DraftMemo, DraftSubject } from '../project-draft.ts';
import type { CarriedTexts } from './carried-texts.ts';
import type { FieldChange } from './merge-plan.ts';
import type { MergedKind } from './merge-result.ts';
import type { MergeSide, Value } from './merge-side.ts';
import type { MergeWork } from './merge-work.ts';
import { settleField } from './settle-field.ts';

export interface PlannedMemos {
  readonly added: readonly DraftMemo[];
  readonly changes: readonly FieldChange[];
}

export function planMemos(work: MergeWork, texts: CarriedTexts, carryLinks: (words: string) => string): PlannedMemos {
  const ours = new Map(work.ours.memos.map((memo) => [memo.guid, memo]));
  const added: DraftMemo[] = [];
  const changes: FieldChange[] = [];
  for (const memo of work.theirs.memos) {
    const own = ours.get(memo.guid);
    const body = carryLinks(memo.body);
    if (own) {
      const fields = { title: [own.title, memo.title], body: [own.body, body] } as const;
      changes.push(...compare(work, 'memo', memo.guid, labelOf(own), fields));
      continue;
    }
    const subject = subjectHere(work, texts, memo.subject);
    const isOut = !subject || staysRemoved(work, 'memo', memo.guid, ownerOf(memo.subject), labelOf(memo));
    if (isOut) work.leftOut.add(memo.guid);
    else added.push({ ...memo, body, subject, coder: work.mapped(memo.coder) });
    work.counts.memo[isOut ? 'leftOut' : 'added']++;
  }
  removeMissing(work, 'memo', work.ours.memos, ({ subject }) => ownerOf(subject), labelOf);
  return { added, changes };
}

/** Undefined where what it is about does not come in. */
function subjectHere(work: MergeWork, texts: CarriedTexts, subject: DraftSubject): DraftSubject | undefined {
  if (subject.kind === 'project') return subject;
  const guid = work.mapped(subject.guid);
  const isThere = !work.leftOut.has(guid) && !work.gone.has(guid);
  if (!isThere) return undefined;
  const source = work.lostCodings.get(guid);
  if (source !== undefined) return { kind: 'source', guid: source };
  if (subject.kind !== 'passage') return { ...subject, guid };
  const range = texts.rangeOfTheirs(subject.guid, subject);
  return range ? { ...subject, guid, start: range.start, end: range.end } : { kind: 'source', guid };
}

function ownerOf(subject: DraftSubject): Guid | null {
  return subject.kind === 'project' ? null : subject.guid;
}

function labelOf({ title, body }: DraftMemo): string {
  return title || body.slice(0, 60).toWellFormed();
}

export interface PlannedLinks {
  readonly added: readonly DraftLink[];
  readonly changes: readonly FieldChange[];
}

/** `known` are all things that will be there. */
export function planLinks(work: MergeWork, known: ReadonlySet<Guid>): PlannedLinks {
  const ours = new Map(work.ours.links.map((link) => [link.guid, link]));
  const keyOf = ({ name, direction, from, to }: DraftLink) => JSON.stringify([name, direction, from, to]);
  const alike = new Set(work.ours.links.map(keyOf));
  const added: DraftLink[] = [];
  const changes: FieldChange[] = [];
  for (const theirs of work.theirs.links) {
    const link = { ...theirs, from: work.mapped(theirs.from), to: work.mapped(theirs.to) };
    const own = ours.get(link.guid);
    if (own) {
      const fields = { name: [own.name, link.name], direction: [own.direction, link.direction] } as const;
      changes.push(...compare(work, 'link', link.guid, own.name, fields));
    } else if (alike.has(keyOf(link))) work.counts.link.present++;
    else if (
      !known.has(link.from) ||
      !known.has(link.to) ||
      staysRemoved(work, 'link', link.guid, theirs.from, link.name)
    ) {
      work.counts.link.leftOut++;
    } else {
      added.push(link);
      alike.add(keyOf(link));
      work.counts.link.added++;
    }
  }
  removeMissing(
    work,
    'link',
    work.ours.links,
    ({ from }) => from,
    ({ name }) => name,
  );
  return { added, changes };
}

/** The foreign parts that are new, by number, with their owners here. */
export function planForeign(work: MergeWork): { part: number; owner: Guid }[] {
  const keyOf = ({ owner, place, content }: MergeSide['foreign'][number]) => JSON.stringify([owner, place, content]);
  const known = new Set(work.ours.foreign.map(keyOf));
  const added: { part: number; owner: Guid }[] = [];
  work.theirs.foreign.forEach((theirs, part) => {
    const owner = theirs.owner === work.theirs.guid ? work.ours.guid : work.mapped(theirs.owner);
    const key = keyOf({ ...theirs, owner });
    const isKnown = known.has(key);
    if (!isKnown && !work.leftOut.has(owner)) added.push({ part, owner });
    const became = isKnown ? 'present' : work.leftOut.has(owner) ? 'leftOut' : 'added';
    work.counts['foreign part'][became]++;
    known.add(key);
  });
  return added;
}

function compare(
  work: MergeWork,
  kind: MergedKind,
  guid: Guid,
  about: string,
  fields: Readonly<Record<string, readonly [ours: Value, theirs: Value]>>,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, [ours, theirs]] of Object.entries(fields)) {
    let settled = settleField(ours, theirs, work.valuesHere(guid, field), work.valuesThere(guid, field));
    if (settled === 'conflict') {
      settled = work.decide({ kind, guid, about, field, ours: ours ?? '', theirs: theirs ?? '' });
    }
    if (settled === 'theirs') changes.push({ kind, guid, field, value: theirs });
  }
  work.counts[kind][changes.length > 0 ? 'altered' : 'present']++;
  return changes;
}

/** Whether one that was removed here, and is there, stays removed; `owner` is what it belongs to, as it is called there. */
function staysRemoved(work: MergeWork, kind: MergedKind, guid: Guid, owner: Guid | null, about: string): boolean {
  if (!work.pastHere.removed.has(guid)) return false;
  if (owner !== null && work.restored.has(work.mapped(owner))) return false;
  return work.decide({ kind, guid, about, field: 'removed here', ours: 'removed', theirs: about }) === 'ours';
}

/** Those of ours that were removed there; what went with its owner is decided with that. */
function removeMissing<T extends { readonly guid: Guid }>(
  work: MergeWork,
  kind: MergedKind,
  ours: readonly T[],
  ownerOf: (thing: T) => Guid | null,
  labelOf: (thing: T) => string,
): void {
  const there = new Set([...work.theirs.memos, ...work.theirs.links].map(({ guid }) => guid));
  for (const thing of ours) {
    const owner = ownerOf(thing);
    const isDecided = owner !== null && (work.missedThere.has(owner) || work.gone.has(owner));
    if (there.has(thing.guid) || isDecided || !work.pastThere.removed.has(thing.guid)) continue;
    const about = labelOf(thing);
    const conflict = { kind, guid: thing.guid, about, field: 'removed there', ours: about, theirs: 'removed' };
    if (work.decide(conflict) === 'ours') continue;
    work.gone.set(thing.guid, null);
    work.counts[kind].removed++;
  }
}
