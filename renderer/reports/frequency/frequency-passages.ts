/** The passages behind a figure of the frequency report. */

import type { Frequency } from '../../../shared/analysis/frequency-result.ts';
import type { Case } from '../../../shared/model/case.ts';
import type { Code } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Coder } from '../../../shared/model/coder.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { attributeOf, type Source } from '../../../shared/model/source.ts';
import { narrowFilter } from '../filter/narrow-filter.ts';
import type { OpenedPassages } from '../report-props.ts';

export interface Nouns {
  readonly codes: readonly Code[];
  readonly coders: readonly Coder[];
  readonly sources: readonly Source[];
  readonly cases: readonly Case[];
  /** The filter under which the report was counted. */
  readonly filter: Filter;
}

/** Of a code, or of all where it is undefined, in a group, given by its number, or in all together. */
export function passagesOfFigure(
  result: Frequency,
  nouns: Nouns,
  code: { readonly id: number; readonly code: string } | undefined,
  group: number | null,
): OpenedPassages {
  const name = group === null ? undefined : result.groups[group];
  const title = [code ?? 'All codes', name ? ` · ${name}` : ''];
  const filter = narrowFilter(nouns.filter, {
    ...(code && { codes: codesCounted(nouns.codes, code.id as CodeId, result.withSubCodes) }),
    ...(name !== undefined && filterOfGroup(result, name, nouns)),
  });
  return { title, query: { method: 'codings.passages', params: { filter: filter as never } } };
}

function codesCounted(codes: readonly Code[], code: CodeId, withSubCodes: boolean): CodeId[] {
  return withSubCodes ? withDescendants(codebookOf(codes), code) : [code];
}

function filterOfGroup(
  { split, by, withoutValue }: Frequency,
  group: string,
  { coders, sources, cases, filter }: Nouns,
): Filter {
  if (split === 'coder') return { coders: coders.filter(({ name }) => name === group).map(({ id }) => id) };
  if (split === 'source') return { sources: sources.filter(({ name }) => name === group).map(({ id }) => id) };
  if (split === 'case') {
    const counted = cases.filter(({ id }) => filter.cases?.includes(id) ?? true);
    const found = counted.find(({ name }) => name === group);
    if (found) return { sources: found.sources };
    const held = new Set(counted.flatMap((one) => one.sources));
    return { sources: sources.filter(({ id }) => !held.has(id)).map(({ id }) => id) };
  }
  if (group !== withoutValue) return { where: [{ attribute: by!, value: group }] };
  return { sources: sources.filter((source) => attributeOf(source, by!) === '').map(({ id }) => id) };
}
