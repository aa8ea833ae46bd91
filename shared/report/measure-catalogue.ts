/** The catalogue of measures: what each figure of a pair is called, how it is computed and when it is undefined. */

import type { PairFigures } from '../analysis/cooccurrence-result.ts';
import { countsTextUnits, type Unit } from '../analysis/unit.ts';
import type { Column, ColumnKind } from './table.ts';

export type MeasureKey = Exclude<keyof PairFigures, 'cOutOfRange'>;

export interface Measure {
  readonly key: MeasureKey;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** The formula at `overlap` and `near`; `null` where the measure is undefined there. */
  readonly ofCodings: string | null;
  /** The formula at sentence, paragraph and source; `null` where the measure is undefined there. */
  readonly ofUnits: string | null;
  /** When a figure is undefined although the measure is not; `null` where it never is. */
  readonly undefinedWhen: string | null;
}

const neither = 'neither code has a coding';

export const MEASURES: readonly Measure[] = [
  count('n', 'n', 'pairs of codings (a, b) that meet', 'units with both codes'),
  count('na', 'n(A)', 'codings of A', 'units with A'),
  count('nb', 'n(B)', 'codings of B', 'units with B'),
  count('aTouching', 'A touching', 'codings of A that meet at least one of B', null),
  count('bTouching', 'B touching', 'codings of B that meet at least one of A', null),
  count('characters', 'characters', 'characters covered by both, each once', null),
  fraction('c', 'c', 'n / (n(A) + n(B) - n)', 'n / (n(A) + n(B) - n)', neither),
  fraction(
    'jaccard',
    'Jaccard',
    'characters covered by both / characters covered by either',
    'n / (n(A) + n(B) - n)',
    neither,
  ),
  fraction(
    'dice',
    'Dice',
    '2 x characters covered by both / (characters of A + characters of B)',
    '2 n / (n(A) + n(B))',
    neither,
  ),
  fraction('pAGivenB', 'P(A|B)', 'B touching / n(B)', 'n / n(B)', 'B has no coding'),
  fraction('pBGivenA', 'P(B|A)', 'A touching / n(A)', 'n / n(A)', 'A has no coding'),
  ofUnits('lift', 'lift', 'number', 'n N / (n(A) n(B)), N = all units', 'a code is in no unit'),
  ofUnits(
    'phi',
    'phi',
    'fraction',
    '(n N - n(A) n(B)) / sqrt(n(A) n(B) (N - n(A)) (N - n(B)))',
    'a code is in no unit or in every unit',
  ),
  ofUnits(
    'logLikelihood',
    'log-likelihood',
    'number',
    'G2 = 2 sum O ln(O / E) over the four cells of A and B present and absent, E = row sum x column sum / N',
    'a code is in no unit or in every unit',
  ),
  ofUnits(
    'p',
    'p',
    'number',
    'chance of a G2 as large if units were independent (chi-square, 1 degree of freedom)',
    'a code is in no unit or in every unit',
  ),
];

export function measureOf(key: MeasureKey): Measure {
  return MEASURES.find((measure) => measure.key === key)!;
}

/** The formula at this unit; `null` where the measure is undefined there. */
export function formulaAt(measure: Measure, unit: Unit): string | null {
  return countsTextUnits(unit) ? measure.ofUnits : measure.ofCodings;
}

/** The measures that are defined at this unit, in the order of the catalogue. */
export function measuresAt(unit: Unit): Measure[] {
  return MEASURES.filter((measure) => formulaAt(measure, unit) !== null);
}

/** The column of a measure that is defined at this unit. */
export function measureColumn(measure: Measure, unit: Unit): Column {
  const { key, heading, kind } = measure;
  return { key, heading, kind, formula: formulaAt(measure, unit)! };
}

function count(key: MeasureKey, heading: string, ofCodings: string, ofUnits: string | null): Measure {
  return { key, heading, kind: 'count', ofCodings, ofUnits, undefinedWhen: null };
}

function fraction(
  key: MeasureKey,
  heading: string,
  ofCodings: string,
  ofUnits: string,
  undefinedWhen: string,
): Measure {
  return { key, heading, kind: 'fraction', ofCodings, ofUnits, undefinedWhen };
}

function ofUnits(key: MeasureKey, heading: string, kind: ColumnKind, ofUnits: string, undefinedWhen: string): Measure {
  return { key, heading, kind, ofCodings: null, ofUnits, undefinedWhen };
}
