/** Sets, links and graphs of a REFI-QDA project, and what they name. */

import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCodeSet, DraftLink, DraftSubject } from '../../../shared/model/project-draft.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import type { Reading } from './reading.ts';

const DIRECTIONS: Readonly<Record<string, DraftLink['direction']>> = {
  oneway: 'one-way',
  bidirectional: 'both-ways',
};

/** What sets hold besides codes. */
const OTHERS: readonly string[] = ['MemberSource', 'MemberNote'];

/** Sets of codes; sets that hold nothing but other things are kept as they are. */
export function readSets(reading: Reading, root: XmlElement, codes: ReadonlySet<Guid>): DraftCodeSet[] {
  const list = childOf(root, 'Sets');
  return (list ? childrenOf(list, 'Set') : []).flatMap((element, i) => {
    const name = (element.attributes.name ?? '').trim() || `Set ${i + 1}`;
    const named = childrenOf(element, 'MemberCode').map((member) => reading.target(member));
    const members = named.filter((code): code is Guid => codes.has(code ?? ''));
    const others = childrenOf(element).some(
      ({ name: kind, attributes }) => OTHERS.includes(kind) && attributes.targetGUID,
    );
    if (others) reading.notes.add('kept', 'sets', name);
    if (others && members.length === 0) {
      reading.keepElement(reading.project, 'Sets', element);
      return [];
    }
    for (let missing = named.length - members.length; missing > 0; missing--) {
      reading.notes.add('dropped', 'missingMember', name);
    }
    const { guid } = reading.newGuid('set', element, name, i);
    reading.keep(guid, element, OTHERS);
    return [{ guid, name, description: reading.wordsOf(element, 'Description'), codes: [...new Set(members)] }];
  });
}

/** What the ends of links may be. */
export interface Ends {
  readonly things: ReadonlySet<Guid>;
  readonly notes: ReadonlySet<Guid>;
  readonly selections: ReadonlyMap<Guid, { readonly subject: DraftSubject; readonly guid: Guid | undefined }>;
  /** What a note may be about. */
  readonly subjects: ReadonlyMap<Guid, DraftSubject>;
}

/**
 * Some programs link a note to what it is about: such a link makes it a memo there. Links between things that have no place
 * here are kept as they are.
 */
export function readLinks(reading: Reading, project: XmlElement, ends: Ends): DraftLink[] {
  const list = childOf(project, 'Links');
  return (list ? childrenOf(list, 'Link') : []).flatMap((element, i) => {
    const { originGUID, targetGUID, name = '', direction = '' } = element.attributes;
    if (!originGUID?.trim() || !targetGUID?.trim()) {
      reading.notes.add('dropped', 'linkEnds');
      return [];
    }
    const origin = reading.guid(originGUID);
    const target = reading.guid(targetGUID);
    if (becomesMemo(reading, origin, target, ends) || becomesMemo(reading, target, origin, ends)) return [];
    const from = endOf(origin, ends);
    const to = endOf(target, ends);
    if (from === undefined || to === undefined) {
      if (reading.keepElement(reading.project, 'Links', element)) reading.notes.add('kept', 'links');
      return [];
    }
    if (from !== origin || to !== target) reading.notes.add('changed', 'linkedPassage');
    const { guid } = reading.newGuid('link', element, from, to, i);
    reading.keep(guid, element, ['NoteRef'], ['color']);
    return [{ guid, name: name.trim(), direction: DIRECTIONS[direction.trim().toLowerCase()] ?? 'none', from, to }];
  });
}

/** A note that is about something already, or that is linked to another note, stays where it is. */
function becomesMemo(reading: Reading, note: Guid, other: Guid, { notes, selections, subjects }: Ends): boolean {
  const subject = selections.get(other)?.subject ?? subjects.get(other);
  if (!subject || !notes.has(note) || reading.subjects.has(note)) return false;
  reading.subjects.set(note, [subject]);
  reading.notes.add('changed', 'linkedNote');
  return true;
}

function endOf(guid: Guid, { things, selections }: Ends): Guid | undefined {
  return things.has(guid) ? guid : selections.get(guid)?.guid;
}

export function keepGraphs(reading: Reading, project: XmlElement): void {
  const list = childOf(project, 'Graphs');
  for (const element of list ? childrenOf(list, 'Graph') : []) {
    if (reading.keepElement(reading.project, 'Graphs', element)) {
      reading.notes.add('kept', 'graphs', element.attributes.name);
    }
  }
}

/** Cases and graphs name selections, which are no things here: those that they name keep their GUIDs by their place. */
export function keepNamedSelections(
  reading: Reading,
  project: XmlElement,
  { selections }: Pick<Ends, 'selections'>,
): void {
  const named = new Set<Guid>();
  for (const element of childrenOf(project)) {
    if (element.name !== 'Cases' && element.name !== 'Graphs') continue;
    for (const part of childrenOf(element).flatMap((each) => childrenOf(each))) {
      const raw = part.name === 'SelectionRef' ? part.attributes.targetGUID : part.attributes.representedGUID;
      if (raw) named.add(reading.guid(raw));
    }
  }
  for (const guid of named) {
    const subject = selections.get(guid)?.subject;
    if (subject?.kind === 'passage') {
      reading.keepValue(subject.guid, 'Selection', `${subject.start}_${subject.end}`, guid);
    }
  }
}
