/** What the counts of `shared/analysis` are given: codings and units from the store, under a report's filter. */

import type { CooccurrenceInput } from '../../shared/analysis/cooccurrence.ts';
import type { FrequencyInput } from '../../shared/analysis/frequency.ts';
import type { FrequencySplit } from '../../shared/analysis/frequency-groups.ts';
import type { MeetingsInput } from '../../shared/analysis/meetings.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { type Codebook, withDescendants } from '../../shared/model/codebook.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { attributeNamed, valuesOfAttribute } from '../store/attributes.ts';
import { coderNames } from '../store/coders.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { resolveFilter } from './resolve-filter.ts';

export function frequencyInput(db: ReadableDb, params: ValidParams<'reports.frequency'>): FrequencyInput {
  const { by, withSubCodes } = params;
  const filter = resolveFilter(db, params.filter);
  return {
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    readUnits: unitsOfSources(db),
    withSubCodes,
    by:
      by === undefined ? null : by === 'coder' ? splitByCoder(db, filter) : splitByAttribute(db, by.attribute, filter),
  };
}

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

function splitByCoder(db: ReadableDb, filter: CodingFilter): FrequencySplit {
  const names = [...coderNames(db)].filter(([coder]) => filter.coders?.includes(coder) ?? true);
  return { kind: 'coder', names: new Map(names) };
}

function splitByAttribute(db: ReadableDb, name: string, filter: CodingFilter): FrequencySplit {
  const attribute = attributeNamed(db, name) ?? fail('not-found', `There is no attribute "${name}".`);
  const known = valuesOfAttribute(db, attribute.id);
  const values = new Map(filteredSources(db, filter).map((source) => [source, known.get(source) ?? null]));
  return { kind: 'attribute', name: attribute.name, values };
}
