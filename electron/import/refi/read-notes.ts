/** The notes of a REFI-QDA project: a memo on each thing that refers to one. */

import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftMemo, DraftSubject } from '../../../shared/model/project-draft.ts';
import { derivedGuid, guidOfCodingMemo } from '../../derived-guid.ts';
import { normalise } from '../normalise.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { isOurs } from './evidence.ts';
import { readText } from './find-texts.ts';
import { asMoment } from './moments.ts';
import type { Reading } from './reading.ts';

export interface FoundNote {
  readonly guid: Guid;
  readonly element: XmlElement;
}

export interface ReadNotes {
  readonly memos: readonly DraftMemo[];
  /** The words that were written with codings, by coding. */
  readonly ofCodings: ReadonlyMap<Guid, string>;
}

export function findNotes(reading: Reading, project: XmlElement): FoundNote[] {
  const list = childOf(project, 'Notes');
  return (list ? childrenOf(list, 'Note') : []).map((element, i) => ({
    guid: reading.newGuid('note', element, i).guid,
    element,
  }));
}

/** A note that nothing refers to is about the project. */
export async function readNotes(reading: Reading, found: readonly FoundNote[]): Promise<ReadNotes> {
  const memos: DraftMemo[] = [];
  const ofCodings = new Map<Guid, string>();
  const known = new Set(found.map(({ guid }) => guid));
  for (const [note, subjects] of reading.subjects) {
    if (!known.has(note)) for (const _ of subjects) reading.notes.add('dropped', 'missingNote');
  }
  for (const { guid, element } of found) {
    const title = (element.attributes.name ?? '').trim();
    const words = (await readText(reading, element)) ?? '';
    const body = isOurs(reading.program) ? words : normalise(words);
    const subjects = differing(reading.subjects.get(guid) ?? []);
    const [coding] = subjects;
    if (coding?.kind === 'coding' && guid === guidOfCodingMemo(coding.guid)) {
      ofCodings.set(coding.guid, body);
      continue;
    }
    if (`${title}${body}`.trim() === '') {
      reading.notes.add('dropped', 'emptyNote');
      continue;
    }
    const { creatingUser, creationDateTime, modifiedDateTime } = element.attributes;
    const createdAt = asMoment(creationDateTime) ?? reading.madeAt;
    const changedAt = asMoment(modifiedDateTime) ?? createdAt;
    const memo = { title, body, coder: reading.coder(creatingUser), createdAt, changedAt };
    const [subject = { kind: 'project' } as DraftSubject, ...others] = subjects;
    memos.push({ ...memo, guid, subject });
    for (const other of others) memos.push({ ...memo, guid: derivedGuid(guid, JSON.stringify(other)), subject: other });
    if (others.length > 0) reading.notes.add('changed', 'copiedNote', title || undefined);
    reading.keep(
      guid,
      element,
      ['Description', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
      ['richTextPath', 'modifyingUser'],
    );
  }
  return { memos, ofCodings };
}

function differing(subjects: readonly DraftSubject[]): DraftSubject[] {
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
