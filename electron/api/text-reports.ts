/** Reports on the words of the texts: read from the store as a stream of words, counted in `shared/analysis`. */

import { findKeywords } from '../../shared/analysis/words/keywords.ts';
import type { GroupKeywords, WordsNear } from '../../shared/analysis/words/keywords-result.ts';
import { countWords } from '../../shared/analysis/words/word-frequency.ts';
import type { WordFrequency } from '../../shared/analysis/words/word-frequency-result.ts';
import { IN_A, IN_B, inGroup, markNear, type Ranges } from '../../shared/analysis/words/word-marks.ts';
import { WordStream } from '../../shared/analysis/words/word-stream.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { codeIn, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { nameOfGroup, sourcesOfGroup } from './groups.ts';
import { codedRanges, countedWords, eachText, type ReadingContext, restrictsCodings } from './read-texts.ts';
import { resolveFilter } from './resolve-filter.ts';

export function wordsReport(context: ReadingContext, params: ValidParams<'reports.words'>): WordFrequency {
  const filter = resolveFilter(context.db, params.filter);
  const counted = countedWords(context.db, filter);
  const stream = new WordStream();
  eachText(context, filteredSources(context.db, filter), (source, text) =>
    stream.add(text, counted(source, text.words)),
  );
  return { ...countWords(stream, choiceOf(params)), insideCodings: restrictsCodings(filter) };
}

/** Fails where a source is in both groups, or a group has no words. */
export function keywordsReport(context: ReadingContext, params: ValidParams<'reports.keywords'>): GroupKeywords {
  const { db } = context;
  const filter = resolveFilter(db, params.filter);
  const [a, b] = groupsOf(db, params, filteredSources(db, filter));
  const counted = countedWords(db, filter);
  const stream = new WordStream();
  eachText(context, [...a, ...b], (source, text) =>
    stream.add(text, inGroup(counted(source, text.words), a.has(source) ? IN_A : IN_B)),
  );
  const [groupA, groupB] = [nameOfGroup(db, params.a), params.b ? nameOfGroup(db, params.b) : 'all other sources'];
  for (const [group, words] of [
    [groupA, stream.words[0]],
    [groupB, stream.words[1]],
  ] as const) {
    if (words === 0)
      fail('invalid-input', `There are no words of "${group}" under this filter. Choose another group or filter.`);
  }
  return { ...findKeywords(stream, choiceOf(params)), groupA, groupB, insideCodings: restrictsCodings(filter) };
}

/** Fails where the code has no passage, or no word is left to compare with. */
export function wordsNearReport(context: ReadingContext, params: ValidParams<'reports.wordsNear'>): WordsNear {
  const { db } = context;
  const { code, withSubCodes, distance } = params;
  const near = passagesOfCode(db, params);
  const stream = new WordStream();
  eachText(context, filteredSources(db, resolveFilter(db, params.filter)), (source, text) =>
    stream.add(text, markNear(text.words, near(source), distance)),
  );
  const { path } = codeIn(readCodebook(db), code);
  if (stream.words[0] === 0)
    fail('invalid-input', `There is no passage of "${path}" under this filter. Choose another code or filter.`);
  if (stream.words[1] === 0)
    fail(
      'invalid-input',
      `Every word lies near "${path}": nothing is left to compare with. Choose a smaller distance.`,
    );
  return { ...findKeywords(stream, choiceOf(params)), code: path, withSubCodes, distance };
}

interface CodeNear {
  readonly code: CodeId;
  readonly withSubCodes: boolean;
  readonly filter: ValidParams<'reports.wordsNear'>['filter'];
}

/** The ranges of the codings of the code, on each source, under the filter. */
export function passagesOfCode(db: ReadableDb, { code, withSubCodes, filter }: CodeNear): (source: SourceId) => Ranges {
  readCode(db, code);
  const resolved = resolveFilter(db, filter);
  const own = withSubCodes ? withDescendants(readCodebook(db), code) : [code];
  const codes = resolved.codes ? own.filter((id) => resolved.codes!.includes(id)) : own;
  return codedRanges(db, { ...resolved, codes });
}

/** The sources of each group that are under the filter, in the order in which they came. */
function groupsOf(
  db: ReadableDb,
  { a, b }: Pick<ValidParams<'reports.keywords'>, 'a' | 'b'>,
  filtered: readonly SourceId[],
): readonly [Set<SourceId>, Set<SourceId>] {
  const inA = new Set(sourcesOfGroup(db, a));
  const inB = b && new Set(sourcesOfGroup(db, b));
  const shared = filtered.filter((source) => inA.has(source) && inB?.has(source));
  if (shared.length > 0) {
    const names = shared.map((source) => sourceName(db, source));
    fail('invalid-input', 'The groups share sources. Choose groups that have none in common.', names);
  }
  return [
    new Set(filtered.filter((source) => inA.has(source))),
    new Set(filtered.filter((source) => (inB ? inB.has(source) : !inA.has(source)))),
  ];
}

function choiceOf({
  length,
  stopWords,
  minimum,
  limit,
}: ValidParams<'reports.words'> | ValidParams<'reports.keywords'>) {
  return { length, stopWords, minimum, limit };
}
