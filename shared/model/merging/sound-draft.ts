/** Makes a draft of a project, whoever wrote it, keep the rules of a project: what breaks them is mended or left out, and told. */

import { counted } from '../../text/counted.ts';
import { comparableName, PATH_SEPARATOR } from '../code.ts';
import type { Guid } from '../ids.ts';
import { oneLine } from '../name.ts';
import type { DraftCode, DraftMemo, ProjectDraft } from '../project-draft.ts';
import type { AttributeValues } from '../source.ts';
import { soundCodings, soundSettlements, soundSubject } from './sound-ranges.ts';
import { attributesByName } from './things.ts';

const LONGEST_NAME = 500;

export interface SoundDraft {
  readonly draft: ProjectDraft;
  /** A sentence each. */
  readonly remarks: readonly string[];
}

/** `now` stands in for times that cannot be read, ISO 8601 in UTC. */
export function soundDraft(draft: ProjectDraft, now: string): SoundDraft {
  const remarks: string[] = [];
  const tell = (count: number, ofOne: string, ofMany: string) => {
    if (count > 0) remarks.push(counted(count, ofOne, ofMany));
  };
  const timeOf = (time: string) => (Number.isNaN(Date.parse(time)) ? now : new Date(time).toISOString());
  const seen = new Set<Guid>();
  let twice = 0;
  const once = <T extends { readonly guid: Guid }>(things: readonly T[]): T[] =>
    things
      .filter(({ guid }) => {
        const isNew = guid !== '' && !seen.has(guid);
        if (isNew) seen.add(guid);
        else twice++;
        return isNew;
      })
      .map(inWholeCharacters);
  const named = <T extends { readonly guid: Guid; readonly name: string }>(things: readonly T[], noun: string): T[] =>
    once(things).map((thing) => ({ ...thing, name: soundName(thing.name) || `Unnamed ${noun}` }));

  const coders = named(draft.coders, 'coder');
  const codes = inTreeOrder(
    once(draft.codes).map((code) => ({ ...code, name: soundCodeName(code.name), colour: soundColour(code.colour) })),
  );
  const parentOf = new Map(draft.codes.map(({ guid, parent }) => [guid, parent]));
  const astray = codes.filter(({ guid, parent }) => parent === null && parentOf.get(guid) !== null).length;
  tell(
    astray,
    'code stands below one that is not there, or below itself, and goes to the top.',
    'codes stand below one that is not there, or below themselves, and go to the top.',
  );
  const sources = named(draft.sources, 'source').map((one) => ({
    ...{ ...one, createdAt: timeOf(one.createdAt), attributes: soundValues(one.attributes) },
  }));
  const cases = named(draft.cases, 'case').map((one) => ({ ...one, attributes: soundValues(one.attributes) }));
  const known = {
    sources: new Map(sources.map((one) => [one.guid, one.draft.text])),
    codes: new Set(codes.map(({ guid }) => guid)),
    coders: new Set(coders.map(({ guid }) => guid)),
  };
  const codings = soundCodings(
    once(draft.codings).map((one) => ({ ...one, createdAt: timeOf(one.createdAt) })),
    known,
  );
  tell(
    codings.homeless,
    'coding names a source, code or coder that is not there, and was left out.',
    'codings name a source, code or coder that is not there, and were left out.',
  );
  tell(
    codings.outside,
    'coding lies outside its text or is empty, and was left out.',
    'codings lie outside their text or are empty, and were left out.',
  );
  tell(
    codings.widened,
    'coding cuts a character in two, and was widened to the whole of it.',
    'codings cut a character in two, and were widened to the whole of it.',
  );
  const memoOwners = { ...known, codings: new Set(codings.codings.map(({ guid }) => guid)) };
  const memos = once(draft.memos).flatMap((memo): DraftMemo[] => {
    if (`${memo.title}${memo.body}`.trim() === '' || !known.coders.has(memo.coder)) return [];
    const createdAt = timeOf(memo.createdAt);
    const changedAt = [timeOf(memo.changedAt), createdAt].sort()[1]!;
    const title = soundName(memo.title);
    return [{ ...memo, title, createdAt, changedAt, subject: soundSubject(memo.subject, memoOwners) }];
  });
  tell(
    draft.memos.length - memos.length,
    'memo is empty or by nobody, and was left out.',
    'memos are empty or by nobody, and were left out.',
  );
  tell(
    twice,
    'thing has the identity of another one, or none, and was left out.',
    'things have the identity of another one, or none, and were left out.',
  );
  const attributes = withAllAttributes(named(draft.attributes, 'attribute'), [...sources, ...cases]);
  const isCode = (guid: Guid) => known.codes.has(guid);
  const isSource = (guid: Guid) => known.sources.has(guid);
  return {
    draft: {
      ...{ ...draft, attributes, codes, sources, memos, codings: codings.codings },
      coders: coders.map((one) => ({ ...one, ...(one.done && { done: one.done.filter(isSource) }) })),
      cases: cases.map((one) => ({ ...one, sources: one.sources.filter(isSource) })),
      codeSets: named(draft.codeSets, 'code set').map((one) => ({ ...one, codes: one.codes.filter(isCode) })),
      settlements: soundSettlements(once(draft.settlements ?? []), known).map((one) => ({
        ...{ ...one, createdAt: timeOf(one.createdAt) },
      })),
      links: once(draft.links).map((one) => ({ ...one, name: soundName(one.name) })),
    },
    remarks,
  };
}

/** A half of a surrogate pair would come back as another character from the store. */
function inWholeCharacters<T extends object>(thing: T): T {
  const broken = Object.entries(thing).filter(([, value]) => typeof value === 'string' && !value.isWellFormed());
  return broken.length === 0
    ? thing
    : { ...thing, ...Object.fromEntries(broken.map(([key, value]) => [key, value.toWellFormed()])) };
}

function soundName(name: string): string {
  return oneLine(name.toWellFormed()).slice(0, LONGEST_NAME).toWellFormed().trim();
}

function soundColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : '';
}

function soundValues(values: AttributeValues): AttributeValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [soundName(name) || 'Unnamed attribute', value.toWellFormed()]),
  );
}

function soundCodeName(name: string): string {
  let sound = soundName(name);
  while (` ${sound} `.includes(PATH_SEPARATOR)) sound = ` ${sound} `.replace(PATH_SEPARATOR, '/').trim();
  return sound || 'Unnamed code';
}

/** Parents before their sub-codes, else in the order given; a code whose parent is not there, or below itself, is at the top. */
function inTreeOrder(codes: readonly DraftCode[]): DraftCode[] {
  const byGuid = new Map(codes.map((code) => [code.guid, code]));
  const placed = new Map<Guid, DraftCode>();
  for (const code of codes) {
    const way: DraftCode[] = [];
    const onWay = new Set<Guid>();
    for (let at: DraftCode | undefined = code; at && !placed.has(at.guid) && !onWay.has(at.guid); ) {
      way.push(at);
      onWay.add(at.guid);
      at = at.parent === null ? undefined : byGuid.get(at.parent);
    }
    for (const one of way.reverse()) {
      const isPlaced = one.parent !== null && placed.has(one.parent);
      placed.set(one.guid, isPlaced ? one : { ...one, parent: null });
    }
  }
  return [...placed.values()];
}

/** Those that only values name are added; they are told by their names. */
function withAllAttributes(
  attributes: ProjectDraft['attributes'],
  owners: readonly Pick<ProjectDraft['cases'][number], 'attributes'>[],
): ProjectDraft['attributes'] {
  const known = attributesByName(attributes);
  const added = new Map<string, string>();
  for (const { attributes: values } of owners) {
    for (const name of Object.keys(values)) {
      const key = comparableName(name.trim());
      if (!known.has(key) && !added.has(key)) added.set(key, name);
    }
  }
  return [...attributes, ...[...added].map(([key, name]) => ({ guid: `${NAMELESS}${key}`, name }))];
}

/** Begins what an attribute without a GUID is known by. */
export const NAMELESS = 'named ';
