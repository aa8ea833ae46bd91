/** Settles what a coding that both projects have becomes, and whether one that only one of them has still is there. */

import type { TextRange } from '../../text/range.ts';
import type { Guid } from '../ids.ts';
import type { DraftCoding } from '../project-draft.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { MergeWork } from './merge-work.ts';
import { settleField } from './settle-field.ts';

/** A coding of theirs in terms of this side; `null` where none of its words is left. */
export interface Incoming {
  readonly coding: DraftCoding;
  readonly range: TextRange | null;
  readonly differs: boolean;
}

/** Characters of a coding's words that are shown. */
const LONGEST_QUOTATION = 80;

export class CodingSettling {
  private readonly work: MergeWork;
  private readonly labels: Labels;

  constructor(work: MergeWork) {
    this.work = work;
    this.labels = new Map([...labelsOf(work.theirs), ...labelsOf(work.ours)]);
  }

  /** Whether one of ours goes, since it was removed there. */
  isRemovedThere(coding: DraftCoding): boolean {
    const { work } = this;
    if (!work.pastThere.removed.has(coding.guid)) return false;
    work.missedThere.add(coding.guid);
    // What went with something else is decided with that.
    const owners = [coding.source, coding.code, coding.coder];
    if (owners.some((guid) => work.missedThere.has(guid))) return false;
    const about = this.labelOf(coding);
    const conflict = { kind: 'coding', guid: coding.guid, about, field: 'removed there' } as const;
    if (work.decide({ ...conflict, ours: about, theirs: 'removed' }) === 'ours') return false;
    work.gone.set(coding.guid, null);
    work.counts.coding.removed++;
    return true;
  }

  /** Ours as it will be; itself where nothing is altered. */
  compare(own: DraftCoding, { coding, range, differs }: Incoming): DraftCoding {
    // Places in texts that differ cannot be compared: what stands in the text that stays is right.
    const there = differs || !range || own.source !== coding.source ? own : coding;
    const changes = {
      ...this.settle(own, there, 'range', rangeInWords),
      ...this.settle(own, coding, 'code', ({ code }) => code),
      ...this.settle(own, coding, 'coder', ({ coder }) => coder),
      ...this.settle(own, coding, 'memo', ({ memo }) => memo),
    };
    return Object.keys(changes).length > 0 ? { ...own, ...changes } : own;
  }

  /** What of theirs is taken over. */
  settle(
    own: DraftCoding,
    coding: DraftCoding,
    field: 'range' | 'code' | 'coder' | 'memo',
    wordsOf: (coding: DraftCoding) => string,
  ): Partial<DraftCoding> {
    const { work } = this;
    const [ours, theirs] = [wordsOf(own), wordsOf(coding)];
    if (ours === theirs) return {};
    const isComparable = own.guid === coding.guid && (field !== 'range' || !this.wasCorrected(own.source));
    const here = isComparable ? work.valuesHere(own.guid, field) : undefined;
    const there = isComparable ? work.valuesThere(own.guid, field) : undefined;
    let settled = settleField(ours, theirs, here, there);
    if (settled === 'conflict') {
      const inWords = (one: DraftCoding) =>
        field === 'range' ? this.quotationOf(one) : (this.labels.get(wordsOf(one)) ?? wordsOf(one));
      const about = this.labelOf(own);
      settled = work.decide({
        ...{ kind: 'coding', guid: own.guid, about, field },
        ...{ ours: inWords(own), theirs: inWords(coding) },
      });
    }
    if (settled !== 'theirs') return {};
    return field === 'range' ? { start: coding.start, end: coding.end } : { [field]: coding[field] };
  }

  private wasCorrected(source: Guid): boolean {
    const { work } = this;
    return Boolean(work.valuesHere(source, 'text') ?? work.valuesThere(source, 'text'));
  }

  /** Whether one of theirs that was removed here stays so. */
  staysRemoved(coding: DraftCoding): boolean {
    const { work } = this;
    if ([coding.source, coding.code].some((guid) => work.restored.has(guid))) return false;
    const about = this.labelOf(coding);
    const conflict = { kind: 'coding', guid: coding.guid, about, field: 'removed here' } as const;
    return work.decide({ ...conflict, ours: 'removed', theirs: about }) === 'ours';
  }

  private labelOf(coding: DraftCoding): string {
    return `${this.labels.get(coding.code)}: ${this.quotationOf(coding)} in ${this.labels.get(coding.source)}`;
  }

  /** From the text that stands. */
  private quotationOf({ source, start, end }: DraftCoding): string {
    const { texts, ours, newTexts } = this.work;
    const isHere = ours.sources.some(({ guid }) => guid === source);
    const from = newTexts.get(source) ?? (isHere ? undefined : this.sourceThere(source));
    const text = from === undefined ? texts.ours(source) : texts.theirs(from);
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    return words.length <= LONGEST_QUOTATION ? `“${words}”` : `“${words.slice(0, LONGEST_QUOTATION).toWellFormed()}…”`;
  }

  private sourceThere(source: Guid): Guid {
    return this.work.theirs.sources.find(({ guid }) => this.work.mapped(guid) === source)!.guid;
  }
}

function rangeInWords({ start, end }: DraftCoding): string {
  return `${start}–${end}`;
}
