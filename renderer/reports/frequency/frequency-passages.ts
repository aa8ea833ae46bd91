/** The passages behind a figure of the frequency report. */

import { NO_VALUE } from '../../../shared/analysis/frequency-groups.ts';
import type { Frequency } from '../../../shared/analysis/frequency-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Coder } from '../../../shared/model/coder.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { attributeOf, type Source } from '../../../shared/model/source.ts';
import { narrowFilter } from '../filter/narrow-filter.ts';
import type { OpenedPassages } from '../report-props.ts';

/** Columns that each group of a split report takes: codings, sources, characters, words. */
export const FIGURES_PER_GROUP = 4;

/** Number of the group whose figure stands in a column; undefined for all groups together, and for the codes' names. */
export function groupOfColumn(column: number): number | undefined {
  const group = Math.floor((column - 1) / FIGURES_PER_GROUP) - 1;
  return group >= 0 ? group : undefined;
}

export interface Nouns {
  readonly codes: readonly Code[];
  readonly coders: readonly Coder[];
  readonly sources: readonly Source[];
  /** The filter under which the report was counted. */
  readonly filter: Filter;
}

/** `row` is the code's place in the result; one row further stands for all codes. */
export function passagesOfCell(result: Frequency, nouns: Nouns, row: number, column: number): OpenedPassages {
  const code = result.codes[row];
  const group = groupOfColumn(column);
  const name = group === undefined ? undefined : result.groups[group];
  const title = [code ? namesOfPath(code.code).at(-1)! : 'All codes', name].filter(Boolean).join(' · ');
  const filter = narrowFilter(nouns.filter, {
    ...(code && { codes: codesCounted(nouns.codes, code.id as CodeId, result.withSubCodes) }),
    ...(name !== undefined && filterOfGroup(result.by!, name, nouns)),
  });
  return { title, query: { method: 'codings.passages', params: { filter: filter as never } } };
}

function codesCounted(codes: readonly Code[], code: CodeId, withSubCodes: boolean): CodeId[] {
  return withSubCodes ? withDescendants(codebookOf(codes), code) : [code];
}

function filterOfGroup(by: string, group: string, { coders, sources }: Nouns): Filter {
  if (by === 'coder') return { coders: coders.filter(({ name }) => name === group).map(({ id }) => id) };
  if (group !== NO_VALUE) return { where: [{ attribute: by, value: group }] };
  return { sources: sources.filter((source) => attributeOf(source, by) === '').map(({ id }) => id) };
}
