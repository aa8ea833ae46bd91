/** The selections of a source in a REFI-QDA file: a passage each, with its codings and the notes on it. */

import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCoding, DraftedSource } from '../../../shared/model/project-draft.ts';
import { codePointsFromUtf16 } from '../../../shared/text/code-points.ts';
import { compareRanges, type TextRange } from '../../../shared/text/range.ts';
import { derivedGuid, guidOfCodingMemo, guidOfSyncPoint } from '../../derived-guid.ts';
import { element, reference } from './element.ts';
import type { KeptElement } from './kept-parts.ts';
import { placeOf, placeOfPassage, type WrittenProject } from './written-project.ts';

interface Passage extends TextRange {
  readonly codings: DraftCoding[];
}

/** What is known of the passages of a source. */
export interface PassageInput {
  readonly source: DraftedSource;
  readonly codings: readonly DraftCoding[];
  /** Passages with memos on them. */
  readonly noted: readonly TextRange[];
}

export function textSelections(project: WrittenProject, input: PassageInput): KeptElement[] {
  const { passages, pointOf } = placed(input);
  return passages.map((passage) => {
    const positions = { startPosition: String(pointOf(passage.start)), endPosition: String(pointOf(passage.end)) };
    return selection(project, 'PlainTextSelection', input.source.guid, passage, positions);
  });
}

/** In a transcript a selection goes from one synchronisation point to another. */
export function transcriptSelections(project: WrittenProject, input: PassageInput): KeptElement[] {
  const { passages, pointOf } = placed(input);
  const { guid } = input.source;
  const points = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return [
    ...points.map((offset) => ({
      name: 'SyncPoint',
      xml: `<SyncPoint guid="${guidOfSyncPoint(guid, offset)}" position="${pointOf(offset)}"/>`,
    })),
    ...passages.map((passage) => {
      const ends = {
        fromSyncPoint: guidOfSyncPoint(guid, passage.start),
        toSyncPoint: guidOfSyncPoint(guid, passage.end),
      };
      return selection(project, 'TranscriptSelection', guid, passage, ends);
    }),
  ];
}

/** The passages in the order of the text, and the position of each of their ends in code points. */
function placed({ source, codings, noted }: PassageInput): {
  passages: Passage[];
  pointOf: (offset: number) => number;
} {
  const passages = new Map<string, Passage>();
  const at = ({ start, end }: TextRange): Passage => {
    const key = `${start} ${end}`;
    const passage = passages.get(key) ?? { start, end, codings: [] };
    passages.set(key, passage);
    return passage;
  };
  for (const coding of codings) at(coding).codings.push(coding);
  for (const range of noted) at(range);
  const sorted = [...passages.values()].sort(compareRanges);
  const offsets = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const points = codePointsFromUtf16(source.draft.text, offsets);
  const byOffset = new Map(offsets.map((offset, i) => [offset, points[i]!]));
  return { passages: sorted, pointOf: (offset) => byOffset.get(offset)! };
}

function selection(
  project: WrittenProject,
  name: string,
  source: Guid,
  { start, end, codings }: Passage,
  place: Readonly<Record<string, string>>,
): KeptElement {
  const guid = project.kept.valueOf(source, 'Selection', `${start}_${end}`) ?? derivedGuid(source, start, end);
  const [first] = codings;
  const attributes = { guid, ...place, creatingUser: first?.coder, creationDateTime: first?.createdAt };
  return element(project.kept, name, guid, attributes, [
    ...codings.map((coding) => codingElement(project, coding)),
    ...project.notesOn(placeOfPassage(source, start, end)),
  ]);
}

function codingElement(project: WrittenProject, { guid, coder, code, memo, createdAt }: DraftCoding): KeptElement {
  const own = memo === '' ? [] : [reference('NoteRef', guidOfCodingMemo(guid))];
  return element(project.kept, 'Coding', guid, { guid, creatingUser: coder, creationDateTime: createdAt }, [
    reference('CodeRef', code),
    ...own,
    ...project.notesOn(placeOf('coding', guid)),
  ]);
}
