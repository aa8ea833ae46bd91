/** Co-occurrence: which codes meet, how often, and how much more than they would anyway. */

import { ancestorsOf, codeIn } from '../model/codebook.ts';
import type { CodeId } from '../model/ids.ts';
import { type CodeSlots, codePlaces, codeSlots, placesInUse } from './code-slots.ts';
import { countCodingPairs } from './coding-pairs.ts';
import type { CodeTotal, Cooccurrence, Pair } from './cooccurrence-result.ts';
import type { CooccurrenceData, CountedPairs, PairsToCount } from './counted-pairs.ts';
import type { CodersRule, TextUnit, Unit } from './unit.ts';
import { countsTextUnits } from './unit.ts';
import { countUnitPairs } from './unit-pairs.ts';

export interface CooccurrenceInput extends CooccurrenceData {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly withSubCodes: boolean;
  /** The codes to pair, each list in full: all where it is left out, none where it is empty. */
  readonly rows?: readonly CodeId[] | undefined;
  readonly columns?: readonly CodeId[] | undefined;
}

/**
 * Counts each unordered pair of a row and a column that meets, as the report's statement says. Codes without codings
 * have a total of 0; what is chosen as rows and columns changes no figure. A code that is not in the codebook throws.
 */
export function countCooccurrence(input: CooccurrenceInput): Cooccurrence {
  const { codebook, unit, coders, withSubCodes } = input;
  const rows = chosenCodes(input, input.rows);
  const columns = chosenCodes(input, input.columns);
  const inQuestion = new Set([...rows, ...columns]);
  const places = codePlaces(input.codings, codebook);
  const inUse = placesInUse(places, codebook, withSubCodes);
  const isCounted = (place: number) => inUse[place] === 1 && inQuestion.has(codebook.codes[place]!.id);
  const slots = codeSlots(codebook, withSubCodes, isCounted);
  const counted = countPairs({ ...input, slots, codePlaces: places });
  return {
    ...{ unit, coders, withSubCodes, units: counted.units },
    codes: totalsOf(input, inQuestion, slots, counted),
    ...{ rows, columns },
    pairs: pairsOf(input, rows, columns, slots, counted),
  };
}

function countPairs(input: PairsToCount): CountedPairs {
  return countsUnits(input) ? countUnitPairs(input) : countCodingPairs(input);
}

function countsUnits(input: PairsToCount): input is PairsToCount<TextUnit> {
  return countsTextUnits(input.unit);
}

/** The chosen codes once each, in codebook order. */
function chosenCodes({ codebook }: CooccurrenceInput, chosen: readonly CodeId[] | undefined): CodeId[] {
  const isChosen = chosen && new Set(chosen.map((id) => codeIn(codebook, id).id));
  return codebook.codes.map((code) => code.id).filter((id) => isChosen?.has(id) ?? true);
}

function totalsOf(
  { codebook }: CooccurrenceInput,
  inQuestion: ReadonlySet<CodeId>,
  slots: CodeSlots,
  counted: CountedPairs,
): CodeTotal[] {
  const totals = new Map(slots.placeOf.map((place, slot) => [codebook.codes[place]!.id, counted.totals[slot]!]));
  return codebook.codes
    .filter((code) => inQuestion.has(code.id))
    .map((code) => ({ id: code.id, code: code.path, colour: code.colour, n: totals.get(code.id) ?? 0 }));
}

function pairsOf(
  { codebook }: CooccurrenceInput,
  rows: readonly CodeId[],
  columns: readonly CodeId[],
  slots: CodeSlots,
  counted: CountedPairs,
): Pair[] {
  const codes = slots.placeOf.map((place) => codebook.codes[place]!);
  const above = codes.map((code) => new Set(ancestorsOf(codebook, code.id)));
  const isRow = new Set(rows);
  const isColumn = new Set(columns);
  const isWanted = (row: number, column: number) => isRow.has(codes[row]!.id) && isColumn.has(codes[column]!.id);
  const pairs: Pair[] = [];
  for (const [first, second] of counted.meeting()) {
    // The first comes first in the codebook, where no code comes before one above it.
    if (above[second]!.has(codes[first]!.id)) continue;
    const isInOrder = isWanted(first, second);
    if (!isInOrder && !isWanted(second, first)) continue;
    const [row, column] = isInOrder ? [first, second] : [second, first];
    const a = codes[row]!;
    const b = codes[column]!;
    pairs.push({ aId: a.id, bId: b.id, a: a.path, b: b.path, ...counted.figuresOf(row, column) });
  }
  return pairs;
}
