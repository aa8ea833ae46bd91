/** Codings by where they lie: no coder has the same code twice on the same range. */

import type { Guid } from '../ids.ts';
import type { DraftCoding } from '../project-draft.ts';

export class CodingPlaces {
  private readonly byPlace = new Map<string, DraftCoding>();
  private readonly numbers = new Map<Guid, number>();

  /** Where another one lies already, that one stays. */
  put(coding: DraftCoding): void {
    const place = this.placeOf(coding);
    if (!this.byPlace.has(place)) this.byPlace.set(place, coding);
  }

  /** Puts a coding in the place of the one that lies there. */
  replace(coding: DraftCoding): void {
    this.byPlace.set(this.placeOf(coding), coding);
  }

  /** The coding with the code, coder and range of this one. */
  at(coding: DraftCoding): DraftCoding | undefined {
    return this.byPlace.get(this.placeOf(coding));
  }

  codings(): Iterable<DraftCoding> {
    return this.byPlace.values();
  }

  private placeOf({ source, code, coder, start, end }: DraftCoding): string {
    return `${this.numberOf(source)} ${this.numberOf(code)} ${this.numberOf(coder)} ${start} ${end}`;
  }

  private numberOf(guid: Guid): number {
    const known = this.numbers.get(guid);
    if (known !== undefined) return known;
    this.numbers.set(guid, this.numbers.size);
    return this.numbers.size - 1;
  }
}
