/** The passages behind a figure of the crosstab. */

import type { Crosstab } from '../../../shared/analysis/crosstab-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { narrowFilter } from '../filter/narrow-filter.ts';
import type { OpenedPassages } from '../report-props.ts';

/** Columns that each value takes: count, row share, column share, expected count. */
export const FIGURES_PER_VALUE = 4;

/** Number of the value whose figure stands in a column of counts; null for the codes' names and for all values. */
export function valueOfColumn(column: number): number | null {
  return column < 2 ? null : Math.floor((column - 2) / FIGURES_PER_VALUE);
}

export interface CrosstabNouns {
  readonly codes: readonly Code[];
  /** The filter under which the report was counted. */
  readonly filter: Filter;
}

/** `code` is its place in the result, `value` its number; null for all values together. */
export function passagesOfCell(
  { codes, values, withSubCodes }: Crosstab,
  nouns: CrosstabNouns,
  code: number,
  value: number | null,
): OpenedPassages {
  const coded = codes[code]!;
  const id = coded.id as CodeId;
  const counted = withSubCodes ? withDescendants(codebookOf(nouns.codes), id) : [id];
  const shown = value === null ? values : [values[value]!];
  const filter = narrowFilter(nouns.filter, {
    codes: counted,
    sources: shown.flatMap(({ sources }) => sources as readonly SourceId[]),
  });
  return {
    title: [coded, value === null ? '' : ` · ${values[value]!.value}`],
    query: { method: 'codings.passages', params: { filter: filter as never } },
  };
}
