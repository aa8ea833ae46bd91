/** Where ranges lie after a merge in sources whose texts differ: one of both texts stays, ranges of the other are carried over. */

import { carrying } from '../../text/carried-range.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { Guid } from '../ids.ts';
import type { MergeWork } from './merge-work.ts';

type Carry = (range: TextRange) => TextRange | null;

const asItIs: Carry = (range) => range;

export class CarriedTexts {
  /** By source of theirs. */
  private readonly fromThere = new Map<Guid, Carry>();
  /** By source of ours. */
  private readonly fromHere = new Map<Guid, Carry>();
  /** The edits that turn our text into theirs, by source of ours that gets it. */
  readonly edits = new Map<Guid, readonly TextEdit[]>();

  constructor(work: MergeWork) {
    const { theirs, texts, newTexts } = work;
    const own = new Map(work.ours.sources.map((source) => [source.guid, source]));
    for (const { guid: from, sha256 } of theirs.sources) {
      const source = own.get(work.mapped(from));
      if (!source || work.leftOut.has(source.guid) || work.gone.has(source.guid)) continue;
      const kept = newTexts.get(source.guid);
      // Of several sources there that are this one, one gives it its text.
      const stands = kept === undefined ? source.sha256 : theirs.sources.find(({ guid }) => guid === kept)!.sha256;
      if (sha256 === stands) continue;
      const before = texts.theirs(from);
      const after = kept === undefined ? texts.ours(source.guid) : texts.theirs(kept);
      this.fromThere.set(from, carryOf(texts.edits(before, after), before, after));
    }
    for (const [source, from] of newTexts) {
      const [before, after] = [texts.ours(source), texts.theirs(from)];
      const edits = texts.edits(before, after);
      this.edits.set(source, edits);
      this.fromHere.set(source, carryOf(edits, before, after));
    }
  }

  /** Null where none of the words is left. */
  rangeOfTheirs(source: Guid, { start, end }: TextRange): TextRange | null {
    return (this.fromThere.get(source) ?? asItIs)({ start, end });
  }

  rangeOfOurs(source: Guid, { start, end }: TextRange): TextRange | null {
    return (this.fromHere.get(source) ?? asItIs)({ start, end });
  }

  /** Whether both texts differ, so that places in them cannot be compared. */
  differs(sourceHere: Guid, sourceThere: Guid): boolean {
    return this.fromThere.has(sourceThere) || this.fromHere.has(sourceHere);
  }
}

function carryOf(edits: readonly TextEdit[], before: string, after: string): Carry {
  const carry = carrying(edits, { before, after });
  return (range) => carry(range).to;
}
