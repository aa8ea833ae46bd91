/** Code slots: which codes a coding counts for - its own and, with sub-codes, those above it. */

import { ancestorsOf, type Codebook } from '../model/codebook.ts';
import type { CodeId } from '../model/ids.ts';
import type { CodingColumns } from './coding-columns.ts';

/** Figures are kept in slots `0, 1, ...`, one for each code that is counted. A code's place is its place in the codebook. */
export interface CodeSlots {
  /** Place of each slot's code, ascending. */
  readonly placeOf: readonly number[];
  /** A coding whose code is at `place` counts for `targets[first[place]]` up to before `targets[first[place + 1]]`. */
  readonly first: Int32Array;
  readonly targets: Int32Array;
}

/** Slots for the codes whose place `isCounted`. */
export function codeSlots(codebook: Codebook, withSubCodes: boolean, isCounted: (place: number) => boolean): CodeSlots {
  const placeOf = codebook.codes.map((_, place) => place).filter(isCounted);
  const slotOf = new Map(placeOf.map((place, slot) => [place, slot]));
  const first = new Int32Array(codebook.codes.length + 1);
  const targets: number[] = [];
  for (const [place, code] of codebook.codes.entries()) {
    for (const id of withSubCodes ? [code.id, ...ancestorsOf(codebook, code.id)] : [code.id]) {
      const slot = slotOf.get(codebook.orderOf.get(id)!);
      if (slot !== undefined) targets.push(slot);
    }
    first[place + 1] = targets.length;
  }
  return { placeOf, first, targets: Int32Array.from(targets) };
}

/** Place in the codebook of each coding's code. A code that is not in the codebook is a bug and throws. */
export function codePlaces(codings: CodingColumns, codebook: Codebook): Int32Array {
  const places = new Int32Array(codings.length);
  for (let i = 0; i < codings.length; i++) {
    const place = codebook.orderOf.get(codings.code[i]! as CodeId);
    if (place === undefined)
      throw new Error(`coding ${codings.id[i]} has code ${codings.code[i]}, not in the codebook`);
    places[i] = place;
  }
  return places;
}

/** Whether each place of the codebook has a coding, of its own or, with sub-codes, below it. */
export function placesInUse(places: Int32Array, codebook: Codebook, withSubCodes: boolean): Uint8Array {
  const inUse = new Uint8Array(codebook.codes.length);
  for (let i = 0; i < places.length; i++) inUse[places[i]!] = 1;
  if (!withSubCodes) return inUse;
  const withAbove = inUse.slice();
  for (const [place, code] of codebook.codes.entries()) {
    if (inUse[place] === 0) continue;
    for (const above of ancestorsOf(codebook, code.id)) withAbove[codebook.orderOf.get(above)!] = 1;
  }
  return withAbove;
}
