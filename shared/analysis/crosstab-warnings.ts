/** Warnings of a crosstab: which assumptions of its tests do not hold. */

import type { Crosstab } from './crosstab-result.ts';
import { ENOUGH } from './crosstab-test.ts';

/** A sentence each; none where the tests may be taken at their word. `addsCoders`: several coders' units were added up. */
export function crosstabWarnings(crosstab: Omit<Crosstab, 'warnings'>, addsCoders: boolean): string[] {
  return [...aboutValues(crosstab), ...aboutUnits(crosstab, addsCoders), ...aboutSmallCounts(crosstab)];
}

function aboutValues({ by, units, unit, values, withoutValue }: Omit<Crosstab, 'warnings'>): string[] {
  const warnings: string[] = [];
  const withUnits = values.filter((value) => value.units > 0);
  if (withUnits.length === 1)
    warnings.push(`All units have one value of ${by}, "${withUnits[0]!.value}": there is nothing to test.`);
  if (units === 0) warnings.push(`No ${unit} under this filter has a value of ${by}: there is nothing to count.`);
  if (withoutValue.length > 0)
    warnings.push(`${number(withoutValue.length, 'source')} without a value of ${by} not counted.`);
  return warnings;
}

function aboutUnits({ tested, unit, values }: Omit<Crosstab, 'warnings'>, addsCoders: boolean): string[] {
  if (tested === 0) return [];
  const warnings: string[] = [];
  const sources = values.reduce((sum, value) => sum + value.sources.length, 0);
  if (unit !== 'source')
    warnings.push(
      `The tests take each ${unit} for independent, yet all of a source share its value: with ${number(sources, 'source')} here, p overstates how sure a difference is.`,
    );
  if (addsCoders)
    warnings.push(
      'Each coder of a source adds its units again, which are not independent: p overstates how sure a difference is.',
    );
  return warnings;
}

function aboutSmallCounts({ codes }: Omit<Crosstab, 'warnings'>): string[] {
  const small = codes.filter(({ smallestExpected }) => smallestExpected !== null && smallestExpected < ENOUGH);
  const tooMany = small.filter(({ exactP }) => exactP === null);
  const warnings: string[] = [];
  if (small.length > 0)
    warnings.push(
      `${number(small.length, 'code')} with an expected count below ${ENOUGH}, where chi-square is too rough: p is that of the exact test.`,
    );
  if (tooMany.length > 0)
    warnings.push(
      `${number(tooMany.length, 'code')} with too many possible tables for the exact test: p undefined. Fewer values, or larger units, would help.`,
    );
  return warnings;
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
