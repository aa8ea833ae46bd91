/** Reports on the words of the texts, and the passages behind them. */

import { z } from 'zod';
import type { GroupKeywords, WordsNear } from '../../analysis/words/keywords-result.ts';
import { STOP_WORD_LANGUAGES } from '../../analysis/words/stop-words.ts';
import type { WordFrequency } from '../../analysis/words/word-frequency-result.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter, sourceGroup } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { code, page, task } from '../parameters.ts';
import type { PassagePage } from '../results.ts';

const stopWords = z.strictObject({
  language: z.enum(STOP_WORD_LANGUAGES).default('english'),
  own: z.array(z.string().trim().min(1).max(100)).max(10_000).default([]),
});

/** What phrases are listed: of so many words, not starting or ending with a stop word, that often at least. */
const phrases = {
  length: z.int().min(1).max(5).default(1),
  stopWords: stopWords.default({ language: 'english', own: [] }),
  minimum: z.int().min(1).max(1_000_000_000).default(2),
  limit: z.int().min(1).max(100_000).default(500),
};

/** In words on each side of a passage. */
const distance = z.int().min(0).max(1000);

/** A filter that restricts codings leaves only the words inside them to be counted. */
export const textMethods = {
  'reports.words': longQuery<Filtered<WordFrequency>>()({ ...phrases, filter: filter.default({}), task }),
  /** Without `b`, all other sources under the filter are compared with. */
  'reports.keywords': longQuery<Filtered<GroupKeywords>>()({
    a: sourceGroup,
    b: sourceGroup.optional(),
    ...phrases,
    filter: filter.default({}),
    task,
  }),
  /** The code's passages are those under the filter; its sources are all counted. */
  'reports.wordsNear': longQuery<Filtered<WordsNear>>()({
    code,
    withSubCodes: z.boolean().default(false),
    distance: distance.default(5),
    ...phrases,
    filter: filter.default({}),
    task,
  }),
  /**
   * Where a word or phrase stands, by whole words as the counts have them: in the sources of `group`, in those outside of
   * `notIn`, or within `near.distance` words of a
   * code's passages (`outside`: anywhere else).
   */
  'reports.occurrences': longQuery<PassagePage>()({
    words: z.array(z.string().min(1).max(10_000)).min(1).max(5),
    group: sourceGroup.optional(),
    notIn: sourceGroup.optional(),
    near: z
      .strictObject({ code, withSubCodes: z.boolean().default(false), distance, outside: z.boolean().default(false) })
      .optional(),
    filter: filter.default({}),
    ...page,
    task,
  }),
} as const;
