/** The passages behind the figures of a co-occurrence. */

import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { narrowFilter } from '../filter/narrow-filter.ts';
import type { OpenedPassages } from '../report-props.ts';

type Counted = Pick<Cooccurrence, 'unit' | 'coders' | 'withSubCodes' | 'codes'>;

/** Where two codes meet, with both codings; `where` says in which group of sources, if in one. */
export function passagesOfPair(
  { codes, unit, coders, withSubCodes }: Counted,
  filter: Filter,
  a: number,
  b: number,
  where = '',
): OpenedPassages {
  const counted = (id: number) => codes.find((code) => code.id === id)!;
  const params = { a: a as CodeId, b: b as CodeId, unit, coders, withSubCodes, filter: filter as never };
  return { title: [counted(a), ' × ', counted(b), where], query: { method: 'reports.meetings', params } };
}

/** The codings of one code, with sub-codes also those below it. */
export function passagesOfCode(
  { withSubCodes }: Counted,
  codes: readonly Code[],
  filter: Filter,
  id: number,
): OpenedPassages {
  const codebook = codebookOf(codes);
  const counted = withSubCodes ? withDescendants(codebook, id as CodeId) : [id as CodeId];
  const narrowed = narrowFilter(filter, { codes: counted });
  const { path } = codes.find((code) => code.id === id)!;
  return { title: [{ id, code: path }], query: { method: 'codings.passages', params: { filter: narrowed as never } } };
}
