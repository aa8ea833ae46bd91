/** The sources of a REFI-QDA project with their codings, and what its selections are. */

import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCoding, DraftedSource, DraftMemo, DraftSubject } from '../../../shared/model/project-draft.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { derivedGuid } from '../../derived-guid.ts';
import type { ReadText } from '../draft.ts';
import type { Form } from '../form.ts';
import { looksLikeMarkdown } from '../looks-like-markdown.ts';
import { markdownForm } from '../markdown.ts';
import { plainBlocks } from '../plain-text.ts';
import { childrenOf, type XmlElement } from '../xml.ts';
import { asMoment } from './moments.ts';
import { Offsets, type TextWithSelections } from './place-selections.ts';
import { OUTSIDE } from './positions.ts';
import type { FindForm } from './read-forms.ts';
import type { Variables } from './read-variables.ts';
import type { Reading } from './reading.ts';
import { keepSyncPoints, spokenTimes } from './sync-points.ts';

/** What a coding may have been made with. */
export interface Targets {
  readonly codes: ReadonlySet<Guid>;
  readonly cases: ReadonlySet<Guid>;
}

/** Counts a text that was read. */
export type Complete = (read: ReadText) => SourceDraft;

/** How drafts are made of texts. */
export interface Drafting {
  readonly complete: Complete;
  readonly formOf: FindForm;
}

/** A passage that was coded with a case. */
export interface CasePassage extends Omit<DraftCoding, 'code' | 'memo'> {
  readonly studyCase: Guid;
  readonly isWholeSource: boolean;
}

export class Sources {
  readonly sources: DraftedSource[] = [];
  readonly codings: DraftCoding[] = [];
  readonly memos: DraftMemo[] = [];
  readonly casePassages: CasePassage[] = [];
  /** What stands for a selection where something refers to it. */
  readonly selections = new Map<Guid, { readonly subject: DraftSubject; readonly guid: Guid | undefined }>();
  readonly #reading: Reading;
  readonly #targets: Targets;
  readonly #unit: PositionUnit;
  readonly #drafting: Drafting;
  readonly #made = new Set<string>();

  constructor(reading: Reading, targets: Targets, unit: PositionUnit, drafting: Drafting) {
    this.#reading = reading;
    this.#targets = targets;
    this.#unit = unit;
    this.#drafting = drafting;
  }

  add(found: TextWithSelections, variables: Variables): void {
    const { guid, name, source, holder, text } = found;
    const createdAt = asMoment(source.attributes.creationDateTime) ?? this.#reading.madeAt;
    const form = this.#drafting.formOf(guid, text) ?? found.form ?? formOf(text);
    const times = spokenTimes(keepSyncPoints(this.#reading, found, this.#unit), form.blocks);
    const read = {
      fileName: name,
      format: 'project',
      encoding: 'declared',
      title: null,
      text,
      ...(times && { times }),
      ...form,
    } as const;
    this.sources.push({
      guid,
      name,
      createdAt,
      attributes: variables.valuesOf(source),
      draft: this.#drafting.complete(read),
    });
    for (const element of new Set([source, holder])) this.#addWhole(element, guid, text.length);
    this.#addSelections(found);
  }

  /** What the project says of itself. */
  addProject(project: XmlElement): void {
    this.#addDescription(project, this.#reading.project, { kind: 'project' });
  }

  /** Codings, notes and description of the source as a whole. */
  #addWhole(element: XmlElement, source: Guid, length: number): void {
    const range = { start: 0, end: length };
    for (const coding of childrenOf(element, 'Coding')) {
      if (this.#addCoding(coding, element, source, range, true)) this.#reading.notes.add('changed', 'wholeSource');
    }
    this.#reading.refer(element, { kind: 'source', guid: source });
    this.#addDescription(element, source, { kind: 'source', guid: source });
  }

  #addSelections({ guid: source, raw, text, selections }: TextWithSelections): void {
    const { notes } = this.#reading;
    const offsets = new Offsets(
      raw,
      this.#unit,
      selections.flatMap(({ start, end }) => [start, end]),
    );
    for (const [i, { element, ...positions }] of selections.entries()) {
      const start = offsets.of(positions.start, false);
      let end = offsets.of(positions.end, true);
      if (end === OUTSIDE && positions.end > positions.start && start !== OUTSIDE && start < text.length) {
        end = text.length;
        notes.add('changed', 'clipped');
      }
      const isPlaced = start !== OUTSIDE && end !== OUTSIDE && start < end;
      const isEmpty = positions.start === positions.end && start !== OUTSIDE;
      const subject: DraftSubject = isPlaced
        ? { kind: 'passage', guid: source, start, end }
        : { kind: 'source', guid: source };
      const { guid } = this.#reading.newGuid('selection', element, source, i);
      const codings = childrenOf(element, 'Coding');
      const made = isPlaced
        ? codings.map((coding) => this.#addCoding(coding, element, source, { start, end }, false))
        : [];
      if (!isEmpty && !isPlaced) notes.add('dropped', 'outside');
      else if (isEmpty && codings.length > 0) notes.add('dropped', 'emptyCoding');
      if (isEmpty && childrenOf(element, 'NoteRef').length > 0) notes.add('changed', 'emptySelection');
      this.#reading.refer(element, subject);
      const memo = this.#addDescription(element, guid, subject);
      this.selections.set(guid, { subject, guid: made.find(Boolean) ?? memo });
    }
  }

  /** The GUID of the coding that was made, if one was. */
  #addCoding(
    element: XmlElement,
    around: XmlElement,
    source: Guid,
    range: TextRange,
    isWholeSource: boolean,
  ): Guid | undefined {
    let first: Guid | undefined;
    for (const reference of childrenOf(element, 'CodeRef')) {
      const target = this.#reading.target(reference);
      if (target === undefined || !(this.#targets.codes.has(target) || this.#targets.cases.has(target))) {
        this.#reading.notes.add('dropped', 'missingCode');
        continue;
      }
      const coder = this.#reading.coder(element.attributes.creatingUser ?? around.attributes.creatingUser);
      if (this.#targets.codes.has(target) && !this.#isNew(source, range, target, coder)) continue;
      const given = this.#reading.newGuid('coding', element, source, range.start, range.end, target, coder);
      if (given.isTaken) this.#reading.notes.add('changed', 'codings');
      const createdAt =
        asMoment(element.attributes.creationDateTime) ??
        asMoment(around.attributes.creationDateTime) ??
        this.#reading.madeAt;
      const coding = { guid: given.guid, source, ...range, coder, createdAt };
      if (this.#targets.codes.has(target)) {
        this.codings.push({ ...coding, code: target, memo: '' });
        this.#reading.refer(element, { kind: 'coding', guid: given.guid });
        first ??= given.guid;
      } else this.casePassages.push({ ...coding, studyCase: target, isWholeSource });
    }
    return first;
  }

  #isNew(source: Guid, { start, end }: TextRange, code: Guid, coder: Guid): boolean {
    const key = `${source} ${start} ${end} ${code} ${coder}`;
    if (this.#made.has(key)) this.#reading.notes.add('dropped', 'twice');
    return !this.#made.has(key) && this.#made.add(key) !== undefined;
  }

  /** A description becomes a memo, whose GUID is given back. */
  #addDescription(element: XmlElement, owner: Guid, subject: DraftSubject): Guid | undefined {
    const body = this.#reading.wordsOf(element, 'Description');
    if (body.trim() === '') return undefined;
    this.#reading.notes.add('changed', 'described');
    const { creatingUser, creatingUserGUID, creationDateTime, modifiedDateTime } = element.attributes;
    const createdAt = asMoment(creationDateTime) ?? this.#reading.madeAt;
    const guid = derivedGuid(owner, 'description');
    const coder = this.#reading.coder(creatingUser ?? creatingUserGUID);
    const changedAt = asMoment(modifiedDateTime) ?? createdAt;
    this.memos.push({ guid, subject, title: '', body, coder, createdAt, changedAt });
    return guid;
  }
}

function formOf(text: string): Form {
  return looksLikeMarkdown(text) ? markdownForm(text) : { blocks: plainBlocks(text), markers: [] };
}
