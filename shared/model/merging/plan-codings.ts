/** Plans what becomes of codings. */

import { counted } from '../../text/counted.ts';
import type { TextRange } from '../../text/range.ts';
import { joinMemos } from '../coding.ts';
import type { Guid } from '../ids.ts';
import type { DraftCoding } from '../project-draft.ts';
import type { CarriedTexts } from './carried-texts.ts';
import { CodingPlaces } from './coding-places.ts';
import type { ChangedCoding, CodingPlan } from './merge-plan.ts';
import type { MergeWork } from './merge-work.ts';
import { CodingSettling, type Incoming } from './settle-coding.ts';

/** `places`: where codings that both have come to lie, in sources that get another text; by source, then by GUID. */
export interface PlannedCodings {
  readonly plan: CodingPlan;
  readonly places: ReadonlyMap<Guid, ReadonlyMap<Guid, TextRange>>;
}

/** Words stand for the words of links too: `carryLinks` tells what words of theirs say here. */
export function planCodings(
  work: MergeWork,
  texts: CarriedTexts,
  carryLinks: (words: string) => string,
): PlannedCodings {
  return new CodingPlanner(work, texts, carryLinks).plan();
}

class CodingPlanner {
  private readonly work: MergeWork;
  private readonly texts: CarriedTexts;
  private readonly carryLinks: (words: string) => string;
  private readonly settling: CodingSettling;
  private readonly changed = new Map<Guid, ChangedCoding>();
  private readonly added = new Map<Guid, DraftCoding>();
  private readonly fixed = new Map<Guid, Map<Guid, TextRange>>();
  private readonly after = new CodingPlaces();
  private readonly joined: { readonly from: Guid; readonly into: Guid }[] = [];
  private lost = 0;
  private lostHere = 0;

  constructor(work: MergeWork, texts: CarriedTexts, carryLinks: (words: string) => string) {
    this.work = work;
    this.texts = texts;
    this.carryLinks = carryLinks;
    this.settling = new CodingSettling(work);
  }

  plan(): PlannedCodings {
    const { work } = this;
    const incoming = this.incoming();
    const theirs = new Map(incoming.map((one) => [one.coding.guid, one]));
    const before = new CodingPlaces();
    const known = new Set<Guid>();
    for (const coding of work.ours.codings) {
      known.add(coding.guid);
      if (!work.gone.has(coding.source)) this.placeInText(coding, theirs.get(coding.guid), before);
    }
    this.settleOurs(before, theirs);
    for (const { coding, range } of incoming) if (!known.has(coding.guid)) this.add(coding, range);
    this.tell();
    const plan = { added: [...this.added.values()], changed: [...this.changed.values()], joined: this.joined };
    return { plan, places: this.fixed };
  }

  private tell(): void {
    const { remarks } = this.work;
    if (this.lost > 0)
      remarks.push(
        `${counted(this.lost, 'coding of theirs has', 'codings of theirs have')} no words in the text that stays: left out.`,
      );
    if (this.lostHere > 0)
      remarks.push(
        `${counted(this.lostHere, 'coding has', 'codings have')} no words in the new text of ${this.lostHere === 1 ? 'its' : 'their'} source: removed.`,
      );
  }

  /** Those that stay where they are keep their place against those that come there. */
  private settleOurs(before: CodingPlaces, theirs: ReadonlyMap<Guid, Incoming>): void {
    const altered: DraftCoding[] = [];
    for (const coding of before.codings()) {
      const after = this.settled(coding, theirs.get(coding.guid));
      if (after === coding) this.after.put(coding);
      else if (after) altered.push(after);
    }
    for (const coding of altered) {
      const holder = this.after.at(coding);
      if (!holder) {
        this.after.put(coding);
        this.changed.set(coding.guid, changedCoding(coding));
        continue;
      }
      this.joined.push({ from: coding.guid, into: holder.guid });
      const memo = joinMemos(holder.memo, coding.memo);
      if (memo !== holder.memo) this.rewrite({ ...holder, memo });
    }
  }

  /** A coding of ours as it will be; itself where nothing is altered, undefined where it goes. */
  private settled(coding: DraftCoding, other: Incoming | undefined): DraftCoding | undefined {
    const own = this.withStandingOwners(coding, other);
    if (!own) {
      this.work.missedThere.add(coding.guid);
      return undefined;
    }
    if (!other) return this.settling.isRemovedThere(own) ? undefined : own;
    const after = this.settling.compare(own, other);
    this.work.counts.coding[after === coding ? 'present' : 'altered']++;
    return after;
  }

  /** Where its code or coder goes, it has the one that those were merged into, or the one that it has there. */
  private withStandingOwners(coding: DraftCoding, other: Incoming | undefined): DraftCoding | undefined {
    const { gone } = this.work;
    if (!gone.has(coding.code) && !gone.has(coding.coder)) return coding;
    const code = gone.has(coding.code) ? (gone.get(coding.code) ?? other?.coding.code) : coding.code;
    const coder = gone.has(coding.coder) ? (gone.get(coding.coder) ?? other?.coding.coder) : coding.coder;
    return code === undefined || coder === undefined ? undefined : { ...coding, code, coder };
  }

  private incoming(): Incoming[] {
    const { work } = this;
    const found: Incoming[] = [];
    for (const one of work.theirs.codings) {
      const [source, code, coder] = [work.mapped(one.source), work.mapped(one.code), work.mapped(one.coder)];
      if ([source, code, coder].some((guid) => work.leftOut.has(guid) || work.gone.has(guid))) {
        work.counts.coding.leftOut++;
        continue;
      }
      const range = this.texts.rangeOfTheirs(one.source, one);
      const memo = this.carryLinks(one.memo);
      const coding = { ...one, ...range, source, code, coder, memo };
      found.push({ coding, range, differs: this.texts.differs(source, one.source) });
    }
    return found;
  }

  /** In a new text a coding lies where it lies there, or where it is carried over. */
  private placeInText(coding: DraftCoding, other: Incoming | undefined, places: CodingPlaces): void {
    const { source } = coding;
    if (!this.work.newTexts.has(source)) {
      places.put(coding);
      return;
    }
    const known = other?.coding.source === source ? other.range : null;
    const range = known ?? this.texts.rangeOfOurs(source, coding);
    if (known) this.fix(source, coding.guid, known);
    if (!range) {
      this.lostHere++;
      this.work.counts.coding.removed++;
      return;
    }
    const placed = { ...coding, start: range.start, end: range.end };
    const holder = places.at(placed);
    if (holder) places.replace({ ...holder, memo: joinMemos(holder.memo, coding.memo) });
    else places.put(placed);
  }

  private fix(source: Guid, coding: Guid, range: TextRange): void {
    if (!this.fixed.has(source)) this.fixed.set(source, new Map());
    this.fixed.get(source)!.set(coding, { start: range.start, end: range.end });
  }

  private add(coding: DraftCoding, range: TextRange | null): void {
    const { work } = this;
    const count = work.counts.coding;
    if (!range) {
      this.lost++;
      work.lostCodings.set(coding.guid, coding.source);
      count.leftOut++;
      return;
    }
    const alike = this.after.at(coding);
    if (alike) {
      work.identity.set(coding.guid, { guid: alike.guid, how: 'alike' });
      count[this.joinMemo(alike, coding) ? 'altered' : 'present']++;
    } else if (work.pastHere.removed.has(coding.guid) && this.settling.staysRemoved(coding)) {
      work.leftOut.add(coding.guid);
      count.leftOut++;
    } else {
      this.after.put(coding);
      this.added.set(coding.guid, coding);
      count.added++;
    }
  }

  /** Whether the memo of ours is altered. */
  private joinMemo(own: DraftCoding, coding: DraftCoding): boolean {
    // Of codings that were joined, one has the words of both.
    if (own.memo.includes(coding.memo)) return false;
    const { memo = own.memo } = this.settling.settle(own, coding, 'memo', (one) => one.memo);
    if (memo !== own.memo) this.rewrite({ ...own, memo });
    return memo !== own.memo;
  }

  private rewrite(coding: DraftCoding): void {
    this.after.replace(coding);
    if (this.added.has(coding.guid)) this.added.set(coding.guid, coding);
    else this.changed.set(coding.guid, changedCoding(coding));
  }
}

function changedCoding({ guid, code, coder, start, end, memo }: DraftCoding): ChangedCoding {
  return { guid, code, coder, start, end, memo };
}
