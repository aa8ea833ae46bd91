/** The crosstab report: how often each code is present by value, and whether the values differ. */

import type { CodeTest, Crosstab, CrosstabCell, CrosstabCode } from '../analysis/crosstab-result.ts';
import { counted } from '../text/counted.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import type { Cell, Column, ColumnKind, Table } from './table.ts';

interface Figure<Key> {
  readonly key: Key;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly formula: string;
}

const CELL_FIGURES: readonly Figure<keyof CrosstabCell>[] = [
  { key: 'n', heading: 'n', kind: 'count', formula: 'units of the value with the code' },
  {
    key: 'rowShare',
    heading: 'row share',
    kind: 'fraction',
    formula: 'n / units with the code (row percentage / 100)',
  },
  {
    key: 'columnShare',
    heading: 'column share',
    kind: 'fraction',
    formula: 'n / units of the value (column percentage / 100)',
  },
  {
    key: 'expected',
    heading: 'expected',
    kind: 'number',
    formula: 'units with the code x units of the value / all units',
  },
];

const TEST_FIGURES: readonly Figure<keyof CodeTest>[] = [
  { key: 'test', heading: 'test', kind: 'text', formula: 'exact where an expected count is below 5, else chi-square' },
  { key: 'p', heading: 'p', kind: 'number', formula: 'that of the test named' },
  {
    key: 'adjustedP',
    heading: 'p (Holm)',
    kind: 'number',
    formula: 'p after Holm’s adjustment over all codes that have one',
  },
  { key: 'cramersV', heading: "Cramer's V", kind: 'fraction', formula: 'sqrt(chi-square / N)' },
  {
    key: 'chiSquare',
    heading: 'chi-square',
    kind: 'number',
    formula: 'sum (O - E)^2 / E over units with and without the code, by value; E = row sum x column sum / N (Pearson)',
  },
  { key: 'degrees', heading: 'df', kind: 'count', formula: 'degrees of freedom: values - 1' },
  {
    key: 'chiSquareP',
    heading: 'p (chi-square)',
    kind: 'number',
    formula: 'chance of a chi-square as large if code and value were independent',
  },
  {
    key: 'smallestExpected',
    heading: 'smallest E',
    kind: 'number',
    formula: 'smallest expected count of a cell, those without the code included',
  },
  {
    key: 'exactP',
    heading: 'p (exact)',
    kind: 'number',
    formula:
      "chance of a table no likelier with the same sums (Fisher's exact test; Freeman and Halton with more than two values)",
  },
];

/** Heads the row of the units of each value, whatever their codes. */
const ALL_UNITS = '(all units)';

/** One row a code in codebook order, and one of all units; for each value its count, shares and expected count. */
export function crosstabTable(result: Filtered<Crosstab>): Table {
  const { codes, units, values } = result;
  return {
    title: `Crosstab: code by ${result.by}`,
    statement: stateCrosstab(result),
    columns: [
      { key: 'code', heading: 'code', kind: 'text' },
      { key: 'n', heading: 'n', kind: 'count', formula: 'units with the code, of all values' },
      ...values.flatMap(({ value }) => CELL_FIGURES.map((figure) => cellColumn(figure, value))),
    ],
    rows: [
      ...codes.map((code) => [
        code.code,
        code.n,
        ...code.cells.flatMap((cell) => CELL_FIGURES.map(({ key }) => cell[key])),
      ]),
      [
        ALL_UNITS,
        units,
        ...values.flatMap((value): Cell[] => [value.units, units === 0 ? null : value.units / units, null, null]),
      ],
    ],
    notes: [
      ...result.warnings,
      `${ALL_UNITS} counts the units of each value, with whatever codes: a unit may hold several codes, so rows do not add up.`,
    ],
  };
}

function cellColumn({ key, heading, ...figure }: Figure<keyof CrosstabCell>, value: string): Column {
  return { ...figure, group: value, key: `${value}: ${key}`, heading: `${value}: ${heading}` };
}

/** One row a code in codebook order: the test of units with and without it, by value. */
export function crosstabTestsTable(result: Filtered<Crosstab>): Table {
  return {
    title: `Crosstab tests: code by ${result.by}`,
    statement: `Each code is tested alone: units with and without it by ${result.by}. ${counted(result.tested, 'code')} tested. ${stateCrosstab(result)}`,
    columns: [
      { key: 'code', heading: 'code', kind: 'text' },
      { key: 'n', heading: 'n', kind: 'count', formula: 'units with the code, of all values' },
      ...TEST_FIGURES,
      { key: 'untestable', heading: 'undefined because', kind: 'text' },
    ],
    rows: result.codes.map((code) => [
      code.code,
      code.n,
      ...TEST_FIGURES.map(({ key }) => (key === 'test' ? (code.test ?? '') : code[key])),
      whyUndefined(code),
    ]),
    notes: [
      ...result.warnings,
      'Codes may share a unit, so there is no test of several codes together.',
      'p (exact) is counted only where an expected count is below 5.',
    ],
  };
}

function whyUndefined({ untestable, p }: CrosstabCode): string {
  if (untestable !== null) return untestable;
  return p === null ? 'too many tables for the exact test' : '';
}

function stateCrosstab(result: Filtered<Crosstab>): string {
  const { by, coders, unit, units, values, withSubCodes } = result;
  const present = `Unit: ${unit} (a code is present where one of its codings shares a character with it).`;
  const rule =
    coders === 'each'
      ? 'Coders: each (a unit counts once for every coder who coded its source).'
      : 'Coders: pooled (a unit counts once; a code is present if anyone applied it).';
  return `${present} ${rule} ${stateCodes(withSubCodes)} By ${by}: ${counted(values.length, 'value')}, ${counted(units, 'unit')}. ${stateFilter(result)}`;
}
