/** What the counts of `shared/analysis` are given: codings and units from the store, under a report's filter. */

import type { CooccurrenceInput } from '../../shared/analysis/cooccurrence.ts';
import type { MeetingsInput } from '../../shared/analysis/meetings.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { type Codebook, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { resolveFilter } from './resolve-filter.ts';

export function cooccurrenceInput(db: ReadableDb, params: ValidParams<'reports.cooccurrence'>): CooccurrenceInput {
  const { unit, coders, withSubCodes, rows, columns } = params;
  const filter = resolveFilter(db, params.filter);
  for (const code of [...(rows ?? []), ...(columns ?? [])]) readCode(db, code);
  return {
    ...{ unit, coders, withSubCodes, rows, columns },
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    sources: filteredSources(db, filter),
    readUnits: unitsOfSources(db),
  };
}

export function meetingsInput(db: ReadableDb, params: ValidParams<'reports.meetings'>): MeetingsInput {
  const { unit, coders, withSubCodes } = params;
  const filter = resolveFilter(db, params.filter);
  const codebook = readCodebook(db);
  const a = countedAs(codebook, readCode(db, params.a).id, withSubCodes);
  const b = countedAs(codebook, readCode(db, params.b).id, withSubCodes);
  if ([...a].some((code) => b.has(code)))
    fail('invalid-input', 'A code is never paired with itself or with one of its own sub-codes.');
  const wanted = new Set(filter.codes ?? [...a, ...b]);
  const codes = [...a, ...b].filter((code) => wanted.has(code));
  return {
    ...{ a, b, unit, coders },
    codings: readCodingColumns(db, { ...filter, codes }),
    readUnits: unitsOfSources(db),
  };
}

function countedAs(codebook: Codebook, code: CodeId, withSubCodes: boolean): Set<CodeId> {
  return new Set(withSubCodes ? withDescendants(codebook, code) : [code]);
}
