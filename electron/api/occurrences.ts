/** Occurrences of a word or phrase, by whole words, as passages. */

import { phrasePlaces, wantedWord } from '../../shared/analysis/words/phrase-places.ts';
import { IN_A, IN_B, markNear } from '../../shared/analysis/words/word-marks.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import type { PassagePage } from '../../shared/api/results.ts';
import type { Coding, CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { overlaps, type TextRange } from '../../shared/text/range.ts';
import { codingsOf, filteredSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourcesOfGroup } from './groups.ts';
import { passageReader } from './passages.ts';
import { countedWords, eachText, type ReadingContext } from './read-texts.ts';
import { resolveFilter } from './resolve-filter.ts';
import { passagesOfCode } from './text-reports.ts';

interface Occurrence extends TextRange {
  readonly source: SourceId;
}

/** One passage an occurrence, with the codings under the filter that overlap it. Reads all texts, whatever the page. */
export function occurrencesPage(context: ReadingContext, params: ValidParams<'reports.occurrences'>): PassagePage {
  const { db } = context;
  const { offset, limit } = params;
  const found = findOccurrences(context, params);
  const look = passageReader(db);
  const overlapping = overlappingCodings(db, resolveFilter(db, params.filter));
  const passages = found
    .slice(offset, offset + limit)
    .map((occurrence) => look(occurrence.source, occurrence, overlapping(occurrence)));
  return { total: found.length, passages };
}

function findOccurrences(context: ReadingContext, params: ValidParams<'reports.occurrences'>): Occurrence[] {
  const { db } = context;
  const phrase = params.words.map(wantedWord);
  const filter = resolveFilter(db, params.filter);
  const { near } = params;
  const passages = near && passagesOfCode(db, { ...near, filter: params.filter });
  const counted = passages ? undefined : countedWords(db, filter);
  const found: Occurrence[] = [];
  eachText(context, sourcesOf(db, params, filter), (source, text) => {
    const marks = counted ? counted(source, text.words) : markNear(text.words, passages!(source), near!.distance);
    const places = phrasePlaces(text, marks, phrase, near?.outside ? IN_B : IN_A);
    for (let i = 0; i < places.length; i += 2) found.push({ source, start: places[i]!, end: places[i + 1]! });
  });
  return found;
}

function sourcesOf(
  db: ReadableDb,
  { group, notIn }: ValidParams<'reports.occurrences'>,
  filter: CodingFilter,
): SourceId[] {
  const wanted = group && new Set(sourcesOfGroup(db, group));
  const left = new Set(notIn && sourcesOfGroup(db, notIn));
  return filteredSources(db, filter).filter((source) => (wanted?.has(source) ?? true) && !left.has(source));
}

/** Reads the codings of each source once. */
function overlappingCodings(db: ReadableDb, filter: CodingFilter): (occurrence: Occurrence) => Coding[] {
  const known = new Map<SourceId, readonly Coding[]>();
  return (occurrence) => {
    const { source } = occurrence;
    const codings = known.get(source) ?? [...codingsOf(db, { ...filter, sources: [source] })];
    known.set(source, codings);
    return codings.filter((coding) => overlaps(coding, occurrence));
  };
}
