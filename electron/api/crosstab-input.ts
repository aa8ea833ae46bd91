/** What a crosstab is counted of: codings under a filter, and the value of each source. */

import type { CrosstabInput } from '../../shared/analysis/crosstab.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { AttributeId } from '../../shared/model/ids.ts';
import { attributeNamed, valuesOfAttribute } from '../store/attributes.ts';
import { caseNamesBySource, caseValuesBySource } from '../store/case-values.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { resolveFilter } from './resolve-filter.ts';

type CrosstabParams = ValidParams<'reports.crosstab'>;

/** Joins the cases of a source that belongs to several, so that each of its units stands in one column alone. */
const AND = ' + ';

/** Without chosen codes, the rows are the codes under the filter. */
export function crosstabInput(db: ReadableDb, params: CrosstabParams): CrosstabInput {
  const { unit, coders, withSubCodes } = params;
  const filter = resolveFilter(db, params.filter);
  for (const code of params.codes ?? []) readCode(db, code);
  return {
    ...{ unit, coders, withSubCodes, codes: params.codes ?? filter.codes },
    ...valuesBy(db, params.by),
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    sources: filteredSources(db, filter),
    readUnits: unitsOfSources(db),
  };
}

function valuesBy(db: ReadableDb, by: CrosstabParams['by']): Pick<CrosstabInput, 'by' | 'valueOfSource'> {
  if (by === 'case') return { by, valueOfSource: joined(caseNamesBySource(db)) };
  if ('attribute' in by) {
    const { id, name } = attribute(db, by.attribute);
    return { by: name, valueOfSource: valuesOfAttribute(db, id) };
  }
  const { id, name } = attribute(db, by.caseAttribute);
  return { by: `case: ${name}`, valueOfSource: joined(caseValuesBySource(db, id)) };
}

function attribute(db: ReadableDb, name: string): { readonly id: AttributeId; readonly name: string } {
  return attributeNamed(db, name) ?? fail('not-found', `There is no attribute "${name}".`);
}

function joined(values: ReadonlyMap<number, readonly string[]>): Map<number, string> {
  return new Map([...values].map(([source, own]) => [source, own.join(AND)]));
}
