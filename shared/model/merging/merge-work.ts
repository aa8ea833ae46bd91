/** What the steps of planning a merge share: both sides, what is what, and what they find out. */

import type { Guid } from '../ids.ts';
import type { Found, Identity } from './identify.ts';
import {
  MERGED_KINDS,
  type MergeChoice,
  type MergeConflict,
  type MergeCount,
  type MergeDecisions,
  type MergedKind,
} from './merge-result.ts';
import type { MergeSide, MergeTexts, Past, Value } from './merge-side.ts';

/** A conflict that is not decided yet. */
export type OpenConflict = Omit<MergeConflict, 'id' | 'chosen'>;

export class MergeWork {
  readonly counts = Object.fromEntries(
    MERGED_KINDS.map((kind) => [kind, { added: 0, altered: 0, present: 0, leftOut: 0, removed: 0 }]),
  ) as Record<MergedKind, { -readonly [Key in keyof MergeCount]: number }>;
  readonly conflicts: MergeConflict[] = [];
  readonly remarks: string[] = [];
  /** Things of theirs that do not come in, as they would be called here. */
  readonly leftOut = new Set<Guid>();
  /** Things that were removed here and come back. */
  readonly restored = new Set<Guid>();
  /** Things of ours that go, with what they were merged into there. */
  readonly gone = new Map<Guid, Guid | null>();
  /** Things of ours that were removed there, whether they go or not. */
  readonly missedThere = new Set<Guid>();
  /** Sources that get their text, with the source there. */
  readonly newTexts = new Map<Guid, Guid>();
  /** Codings of theirs of whose words none is left, with their sources here. */
  readonly lostCodings = new Map<Guid, Guid>();

  readonly ours: MergeSide;
  readonly theirs: MergeSide;
  readonly identity: Identity;
  readonly pastHere: Past;
  /** In terms of this side. */
  readonly pastThere: Past;
  readonly texts: MergeTexts;
  private readonly decisions: MergeDecisions;

  constructor(
    sides: { readonly ours: MergeSide; readonly theirs: MergeSide; readonly identity: Identity },
    pasts: { readonly here: Past; readonly there: Past },
    texts: MergeTexts,
    decisions: MergeDecisions,
  ) {
    this.ours = sides.ours;
    this.theirs = sides.theirs;
    this.identity = sides.identity;
    this.pastHere = pasts.here;
    this.pastThere = pasts.there;
    this.texts = texts;
    this.decisions = decisions;
  }

  /** What a thing of theirs is called here. */
  readonly mapped = (guid: Guid): Guid => this.identity.get(guid)?.guid ?? guid;

  found(guid: Guid): Found {
    return this.identity.get(guid) ?? { guid, how: 'new' };
  }

  /** Notes a conflict; answers how it is decided. */
  decide(conflict: OpenConflict): MergeChoice {
    const id = idOf(conflict);
    const chosen = this.decisions.each[id] ?? this.decisions.all;
    this.conflicts.push({ id, ...conflict, chosen });
    return chosen;
  }

  /** How a conflict would be decided. */
  choiceOf(conflict: Pick<OpenConflict, 'kind' | 'guid' | 'field'>): MergeChoice {
    return this.decisions.each[idOf(conflict)] ?? this.decisions.all;
  }

  valuesHere(guid: Guid, field: string): readonly Value[] | undefined {
    return this.pastHere.values.get(guid)?.get(field);
  }

  valuesThere(guid: Guid, field: string): readonly Value[] | undefined {
    return this.pastThere.values.get(guid)?.get(field);
  }
}

function idOf({ kind, guid, field }: Pick<OpenConflict, 'kind' | 'guid' | 'field'>): string {
  return `${kind} ${guid} ${field}`;
}
