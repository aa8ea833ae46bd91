/** Crosstab: in how many units each code is present, by a fact about their sources, with a test for each code. */

import { codeIn } from '../model/codebook.ts';
import type { CodeId } from '../model/ids.ts';
import { adjustedResidual } from './adjusted-residual.ts';
import { codeSlots } from './code-slots.ts';
import type { CooccurrenceData } from './counted-pairs.ts';
import type { CodeTest, Crosstab, CrosstabCell, CrosstabCode, CrosstabValue } from './crosstab-result.ts';
import { testCode } from './crosstab-test.ts';
import { crosstabWarnings } from './crosstab-warnings.ts';
import { MOST_STEPS } from './fisher-exact.ts';
import { holmAdjusted } from './holm.ts';
import { countPresence, type PresenceCounts } from './presence-counts.ts';
import type { CodersRule, TextUnit } from './unit.ts';

export interface CrosstabInput extends CooccurrenceData {
  readonly unit: TextUnit;
  readonly coders: CodersRule;
  readonly withSubCodes: boolean;
  /** The attribute's name, `case`, or `case: ` and an attribute of cases. */
  readonly by: string;
  /** The value of each source under the filter; a source without one is left out. */
  readonly valueOfSource: ReadonlyMap<number, string>;
  /** The codes to count; all where it is left out. */
  readonly codes?: readonly CodeId[] | undefined;
}

/** Steps that the exact tests of one report may take together, shared evenly: some tenths of a second. */
const EXACT_STEPS = 3_000_000;

/**
 * Codes may share a unit, so each is tested alone: units with and without it, by value. Never several codes together.
 * A code that is not in the codebook throws. One pass over the codings, then a test for each code.
 */
export function countCrosstab(input: CrosstabInput): Crosstab {
  const { by, codebook, coders, sources, unit, valueOfSource, withSubCodes } = input;
  const wanted = input.codes && new Set(input.codes.map((id) => codeIn(codebook, id).id));
  const slots = codeSlots(codebook, withSubCodes, (place) => wanted?.has(codebook.codes[place]!.id) ?? true);
  const sourcesOf = Map.groupBy(sources, (source) => valueOfSource.get(source));
  const names = orderedNames(sourcesOf);
  const groupOf = new Map(names.flatMap((name, group) => sourcesOf.get(name)!.map((source) => [source, group])));
  const counts = countPresence({ ...input, slots, groups: names.length, groupOf });
  const values = names.map((value, group): CrosstabValue => {
    return { value, sources: sourcesOf.get(value)!, units: counts.units[group]! };
  });
  const mostSteps = Math.min(MOST_STEPS, Math.floor(EXACT_STEPS / slots.placeOf.length));
  const codes = slots.placeOf.map((place, slot) => {
    const { id, path } = codebook.codes[place]!;
    return { id, code: path, ...figuresOf(counts, slot, mostSteps) };
  });
  const counted = {
    ...{ by, unit, coders, withSubCodes, values },
    units: sumOf(counts.units),
    withoutValue: sourcesOf.get(undefined) ?? [],
    ...withAdjusted(codes),
  };
  return { ...counted, warnings: crosstabWarnings(counted, counts.addsCoders) };
}

/** Ordered as words, numbers by size. */
function orderedNames(sourcesOf: ReadonlyMap<string | undefined, readonly number[]>): string[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return [...sourcesOf.keys()].filter((name) => name !== undefined).sort(collator.compare);
}

type UnadjustedCode = Omit<CrosstabCode, 'adjustedP'>;

function figuresOf(
  { units, present }: PresenceCounts,
  slot: number,
  mostSteps: number,
): Omit<CodeTest, 'adjustedP'> & Pick<CrosstabCode, 'n' | 'cells'> {
  const having = [...present.subarray(slot * units.length, (slot + 1) * units.length)];
  const n = sumOf(having);
  const all = sumOf(units);
  const cells = having.map((count, group): CrosstabCell => {
    const ofValue = units[group]!;
    return {
      n: count,
      rowShare: n === 0 ? null : count / n,
      columnShare: ofValue === 0 ? null : count / ofValue,
      expected: all === 0 ? null : (n * ofValue) / all,
      residual: adjustedResidual(count, n, ofValue, all),
    };
  });
  const lacking = having.map((count, group) => units[group]! - count);
  return { n, cells, ...testCode(having, lacking, mostSteps) };
}

function withAdjusted(codes: readonly UnadjustedCode[]): Pick<Crosstab, 'codes' | 'tested'> {
  const adjusted = holmAdjusted(codes.map((code) => code.p));
  return {
    codes: codes.map((code, i) => ({ ...code, adjustedP: adjusted[i]! })),
    tested: codes.filter((code) => code.p !== null).length,
  };
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
