/** What the source matrix is counted of: codings, sources with their attributes, and the codes that make columns. */

import type { SourceMatrixInput } from '../../shared/analysis/source-matrix.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { attributeOf } from '../../shared/model/source.ts';
import { attributesBySource, listAttributes } from '../store/attributes.ts';
import { readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { resolveFilter } from './resolve-filter.ts';

/** A filter by codes leaves their columns alone: 0 in any other would say that it was not applied. */
export function matrixInput(db: ReadableDb, params: ValidParams<'reports.matrix'>): SourceMatrixInput {
  const filter = resolveFilter(db, params.filter);
  const sources = filteredSources(db, filter);
  const values = new Map(params.attributes ? attributesBySource(db) : []);
  return {
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    readUnits: unitsOfSources(db),
    withSubCodes: params.withSubCodes,
    cells: params.cells,
    sources: new Map(sources.map((source) => [source, sourceName(db, source)])),
    columns: filter.codes,
    attributes: params.attributes ? listAttributes(db).map(({ name }) => name) : [],
    // A value is never empty. An attribute may be named like what every object has.
    attributeOf: (source, attribute) =>
      attributeOf({ attributes: values.get(source as SourceId) ?? {} }, attribute) || undefined,
  };
}
