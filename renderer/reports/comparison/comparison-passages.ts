/** The passages behind a figure of the comparison: those most typical of a theme in one of the groups. */

import type { ByGroup, Comparison } from '../../../shared/analysis/comparison-result.ts';
import type { Params } from '../../../shared/api/contract.ts';
import { namesOfPath } from '../../../shared/model/code.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { rankedThemes } from '../../../shared/report/comparison.ts';
import type { OpenedPassages } from '../report-props.ts';

type Group = keyof ByGroup<unknown>;

/** The column in which each group's figures begin. */
export const FIRST_OF_GROUP: Readonly<Record<Group, number>> = { a: 5, b: 9, both: 13 };

/** From a cell of the table; undefined for the row of all text. */
export function passagesOfRow(
  result: Comparison,
  params: Params<'reports.comparison'>,
  row: number,
  column: number,
): OpenedPassages | undefined {
  const theme = rankedThemes(result)[row];
  return theme && passagesOfTheme(result, params, theme.id, groupOfColumn(column));
}

/** In the group that has more of the theme, unless one is named. */
export function passagesOfTheme(
  { themes, groups }: Comparison,
  params: Params<'reports.comparison'>,
  id: number,
  named?: Group,
): OpenedPassages {
  const theme = themes.find((each) => each.id === id)!;
  const group = named ?? ((theme.logOddsRatio ?? 0) < 0 ? 'b' : 'a');
  const where = group === 'both' ? 'both groups' : namesOfPath(groups[group]).at(-1);
  const { task: _, ...counted } = params;
  return {
    title: [theme, ` · ${where}`],
    query: { method: 'reports.comparisonPassages', params: { ...counted, theme: id as CodeId, group } },
  };
}

/** The last column says in words why a theme is undetermined. */
function groupOfColumn(column: number): Group | undefined {
  if (column >= FIRST_OF_GROUP.both + 4 || column < FIRST_OF_GROUP.a) return undefined;
  return column < FIRST_OF_GROUP.b ? 'a' : column < FIRST_OF_GROUP.both ? 'b' : 'both';
}
