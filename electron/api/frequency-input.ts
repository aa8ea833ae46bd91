/** What frequencies are counted of: codings, texts, and the groups into which a report is split. */

import { countFrequency } from '../../shared/analysis/frequency.ts';
import type { FrequencySplit } from '../../shared/analysis/frequency-groups.ts';
import { type RatedFrequency, rateFrequency } from '../../shared/analysis/frequency-rates.ts';
import type { ReadUnits } from '../../shared/analysis/text-units.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { attributeNamed, valuesOfAttribute } from '../store/attributes.ts';
import { listCases } from '../store/cases.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sizesOfSources } from '../store/source-sizes.ts';
import { sourceName } from '../store/sources.ts';
import { resolveFilter } from './resolve-filter.ts';

/** Frequencies under a filter, related to the text of the filtered sources. Fails where the split names what is not there. */
export function countRatedFrequency(db: ReadableDb, params: ValidParams<'reports.frequency'>): RatedFrequency {
  const filter = resolveFilter(db, params.filter);
  const sources = filteredSources(db, filter);
  const by = splitOf(db, params.by, params.filter, filter, sources);
  const words = new Map<number, number>();
  const frequency = countFrequency({
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    readUnits: countingWords(unitsOfSources(db), words),
    withSubCodes: params.withSubCodes,
    by,
  });
  return rateFrequency(frequency, by, sizesOfSources(db, sources, words));
}

/** Reads as `readUnits` does, and keeps the number of words of each source that it has read. */
function countingWords(readUnits: ReadUnits, words: Map<number, number>): ReadUnits<'words'> {
  return (source, kind) => {
    const list = readUnits(source, kind);
    words.set(source, list.length / 2);
    return list;
  };
}

function splitOf(
  db: ReadableDb,
  by: ValidParams<'reports.frequency'>['by'],
  { cases }: Filter,
  filter: CodingFilter,
  sources: readonly SourceId[],
): FrequencySplit | null {
  if (by === undefined) return null;
  if (by === 'coder') return splitByCoder(db, filter);
  if (by === 'source') return splitBySource(db, sources);
  if (by === 'case') return splitByCase(db, cases, sources);
  const attribute = attributeNamed(db, by.attribute) ?? fail('not-found', `There is no attribute "${by.attribute}".`);
  const known = valuesOfAttribute(db, attribute.id);
  const unknown = by.order?.find((value) => ![...known.values()].includes(value));
  if (unknown !== undefined) fail('not-found', `No source has the value "${unknown}" of "${attribute.name}".`);
  const values = new Map(sources.map((source) => [source, known.get(source) ?? null]));
  return { kind: 'attribute', name: attribute.name, values, order: by.order };
}

function splitByCoder(db: ReadableDb, filter: CodingFilter): FrequencySplit {
  const names = [...coderNames(db)].filter(([coder]) => filter.coders?.includes(coder) ?? true);
  return { kind: 'coder', names: new Map(names) };
}

/** The filtered sources in the order in which they came. */
export function splitBySource(db: ReadableDb, sources: readonly SourceId[]): FrequencySplit {
  return { kind: 'source', names: new Map(sources.map((source) => [source, sourceName(db, source)])) };
}

/** All cases, or those alone that the filter names. */
function splitByCase(db: ReadableDb, wanted: Filter['cases'], sources: readonly SourceId[]): FrequencySplit {
  const cases = listCases(db).filter(({ id }) => wanted?.includes(id) ?? true);
  if (cases.length === 0)
    fail('not-found', 'There is no case to split by. Make one first, or split by something else.');
  const casesOf = new Map(sources.map((source): [number, string[]] => [source, []]));
  for (const { name, sources: own } of cases) for (const source of own) casesOf.get(source)?.push(name);
  return { kind: 'case', names: cases.map(({ name }) => name), casesOf };
}
