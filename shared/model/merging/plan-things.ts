/** Plans what becomes of coders, attributes, codes, sources, cases and code sets, before their names and places are settled. */

import type { Guid } from '../ids.ts';
import { isNumbered } from './free-names.ts';
import { mergedInto } from './identify.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { AddedThing, FieldChange } from './merge-plan.ts';
import type { Value } from './merge-side.ts';
import type { MergeWork } from './merge-work.ts';
import { settleField } from './settle-field.ts';
import { memberOf, type Thing, thingsOf } from './things.ts';

export interface PlannedThings {
  readonly ours: ReadonlyMap<Guid, Thing>;
  readonly added: readonly AddedThing[];
  readonly changes: readonly FieldChange[];
}

export function planThings(work: MergeWork): PlannedThings {
  return new ThingPlanner(work).plan();
}

class ThingPlanner {
  private readonly work: MergeWork;
  private readonly ours: ReadonlyMap<Guid, Thing>;
  private readonly theirs: readonly Thing[];
  private readonly labelsHere: Labels;
  private readonly labelsThere: Labels;
  private readonly namesHere: ReadonlySet<string>;
  private readonly added = new Map<Guid, AddedThing & { fields: Map<string, Value> }>();
  private readonly changes: FieldChange[] = [];

  constructor(work: MergeWork) {
    this.work = work;
    this.ours = new Map(thingsOf(work.ours).map((thing) => [thing.guid, thing]));
    this.theirs = thingsOf(work.theirs, work.mapped);
    this.labelsHere = labelsOf(work.ours);
    this.labelsThere = labelsOf(work.theirs);
    this.namesHere = new Set([...this.ours.values()].map(({ kind, fields }) => `${kind} ${fields.get('name')}`));
  }

  plan(): PlannedThings {
    for (const thing of this.theirs) this.leaveOutRemoved(thing);
    this.removeMissing();
    for (const thing of this.theirs) this.join(thing);
    return { ours: this.ours, added: [...this.added.values()], changes: this.changes };
  }

  private leaveOutRemoved({ kind, guid }: Thing): void {
    const found = this.work.found(guid);
    if (found.how !== 'removed') return;
    const about = this.labelsThere.get(guid) ?? '';
    const conflict = { kind, guid: found.guid, about, field: 'removed here', ours: 'removed', theirs: about };
    if (this.work.decide(conflict) === 'theirs') this.work.restored.add(found.guid);
    else this.work.leftOut.add(found.guid);
  }

  /** One that was merged into another there goes into that here too. */
  private removeMissing(): void {
    const { identity, pastThere, gone, missedThere, counts } = this.work;
    const found = new Set([...identity.values()].map(({ guid }) => guid));
    for (const { kind, guid } of this.ours.values()) {
      if (found.has(guid) || !pastThere.removed.has(guid)) continue;
      const into = mergedInto(pastThere, guid);
      const target = into !== undefined && this.ours.has(into) ? into : null;
      // Nobody's codings are left without a coder.
      if (kind === 'coder' && target === null) continue;
      missedThere.add(guid);
      if (target === null && this.staysHere(kind, guid)) continue;
      gone.set(guid, target);
      counts[kind].removed++;
    }
  }

  private staysHere(kind: Thing['kind'], guid: Guid): boolean {
    const about = this.labelsHere.get(guid) ?? '';
    const conflict = { kind, guid, about, field: 'removed there', ours: about, theirs: 'removed' };
    return this.work.decide(conflict) === 'ours';
  }

  private join(thing: Thing): void {
    const { kind } = thing;
    const { guid, how } = this.work.found(thing.guid);
    const count = this.work.counts[kind];
    if (this.work.leftOut.has(guid)) {
      count.leftOut++;
      return;
    }
    const own = this.ours.get(guid);
    if (own && (how === 'same' || how === 'alike')) {
      const altered = this.compare(own, thing);
      count[altered ? 'altered' : 'present']++;
    } else if (how === 'new' || how === 'removed') {
      count.added++;
      this.added.set(guid, { kind, guid, from: thing.guid, fields: new Map(this.fieldsThatCome(thing)) });
    } else {
      const altered = this.addMembers(guid, thing);
      count[altered ? 'altered' : 'present']++;
    }
  }

  private fieldsThatCome({ fields }: Thing): [string, Value][] {
    return [...fields].filter(([field]) => this.comesIn(field));
  }

  /** Whether what the field names, if anything, will be there. */
  private comesIn(field: string): boolean {
    const member = memberOf(field);
    return member === undefined || !(this.work.leftOut.has(member) || this.work.gone.has(member));
  }

  /** Whether anything is altered. */
  private compare(own: Thing, thing: Thing): boolean {
    const before = this.changes.length;
    let isTextNew = false;
    for (const field of new Set([...own.fields.keys(), ...thing.fields.keys()])) {
      if (!this.comesIn(field)) continue;
      const [ours, theirs] = [own.fields.get(field) ?? null, thing.fields.get(field) ?? null];
      if (this.choose(own, thing, field, ours, theirs) !== 'theirs') continue;
      if (field === 'text') isTextNew = true;
      else this.changes.push({ kind: own.kind, guid: own.guid, field, value: theirs });
    }
    return isTextNew || this.changes.length > before;
  }

  private choose(own: Thing, thing: Thing, field: string, ours: Value, theirs: Value): 'ours' | 'theirs' {
    const { work } = this;
    const member = memberOf(field);
    const isBack = member !== undefined && work.restored.has(member);
    // Where two were made apart, neither was ever what the other is.
    const isSame = own.guid === thing.guid;
    const here = isSame && !isBack ? work.valuesHere(own.guid, field) : undefined;
    let settled = settleField(ours, theirs, here, isSame ? work.valuesThere(own.guid, field) : undefined);
    if (settled === 'same') return 'ours';
    // What stays here though it was removed there stays with all that it belongs to.
    if (member !== undefined && work.missedThere.has(member)) return 'ours';
    if (field === 'name' && this.isMoot(own, ours!, theirs!)) return 'ours';
    if (field === 'parent' && work.leftOut.has(theirs!)) return 'ours';
    if (settled === 'conflict') {
      const { kind, guid } = own;
      settled = work.decide({
        kind,
        guid,
        about: this.labelsHere.get(guid) ?? '',
        ...this.inWords(field, ours, theirs),
      });
    }
    return field === 'text' ? this.chooseText(own, thing, settled) : settled;
  }

  /** It has that name already, with a number, since another one has it. */
  private isMoot({ kind }: Thing, ours: string, theirs: string): boolean {
    return isNumbered(ours, theirs) && this.namesHere.has(`${kind} ${theirs}`);
  }

  private chooseText(own: Thing, thing: Thing, settled: 'ours' | 'theirs'): 'ours' | 'theirs' {
    const { work } = this;
    const text = thing.fields.get('text')!;
    const isTaken = work.ours.sources.some(({ guid, sha256 }) => guid !== own.guid && sha256 === text);
    if (settled === 'theirs' && isTaken) {
      work.remarks.push(`"${this.labelsHere.get(own.guid)}" keeps its text: another source has the other one already.`);
    }
    if (settled === 'theirs' && !isTaken) {
      work.newTexts.set(own.guid, thing.guid);
      return 'theirs';
    }
    return 'ours';
  }

  private inWords(field: string, ours: Value, theirs: Value): { field: string; ours: string; theirs: string } {
    const member = memberOf(field);
    if (member !== undefined)
      return { field: `attribute ${this.labelOf(member)}`, ours: ours ?? '', theirs: theirs ?? '' };
    if (field === 'parent') return { field, ours: this.labelOf(ours!), theirs: this.labelOf(theirs!) };
    if (field === 'text') return { field, ours: 'its text here', theirs: 'its text there' };
    return { field, ours: ours ?? '', theirs: theirs ?? '' };
  }

  private labelOf(guid: Guid): string {
    return this.labelsHere.get(guid) ?? this.labelsThere.get(guid) ?? '';
  }

  /** Gives a thing what belongs to another that is the same here. */
  private addMembers(guid: Guid, thing: Thing): boolean {
    const before = this.changes.length;
    const added = this.added.get(guid);
    const held = (added ?? this.ours.get(guid))?.fields;
    for (const [field, value] of thing.fields) {
      const isMember = memberOf(field) !== undefined || field.startsWith('term:');
      if (!isMember || !this.comesIn(field) || held?.get(field)) continue;
      if (added) added.fields.set(field, value);
      else if (!this.wasTakenAway(guid, field)) this.changes.push({ kind: thing.kind, guid, field, value });
    }
    return this.changes.length > before;
  }

  private wasTakenAway(guid: Guid, field: string): boolean {
    return this.work.valuesHere(guid, field)?.some((value) => value !== null) ?? false;
  }
}
