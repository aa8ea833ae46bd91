/** Search for terms, coding what they find, and the lexicon: terms that are kept with codes. */

import { z } from 'zod';
import { CONCORDANCE_ORDERS } from '../../analysis/search/context-order.ts';
import { HIT_UNITS } from '../../analysis/search/hit-unit.ts';
import { flawInTerm } from '../../analysis/search/term.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter } from '../filter-schema.ts';
import { command, longQuery, query } from '../method.ts';
import { code, file, offset, page, source, task } from '../parameters.ts';
import type {
  AutoCoded,
  AutoCodingPlan,
  AutoCodingPreview,
  Concordance,
  LexiconEntry,
  LexiconImport,
} from '../search-results.ts';
import { newCode } from './codings.ts';

/** As `shared/analysis/search/term.ts` tells how it is written. */
const term = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .superRefine((written, context) => {
    const flaw = flawInTerm(written);
    if (flaw) context.addIssue({ code: 'custom', message: `"${written}" ${flaw}` });
  });
/** Any of them is looked for. */
const terms = z.array(term).min(1).max(10_000);

/** A filter that restricts codings leaves only the hits inside them. */
const looking = {
  matchCase: z.boolean().default(false),
  wholeWords: z.boolean().default(true),
  filter: filter.default({}),
};

const range = z.strictObject({ source, start: offset, end: offset });
/** Which of the hits are coded; those of another place are passed over. */
const chosenHits = z.union([
  z.strictObject({ only: z.array(range).max(100_000) }),
  z.strictObject({ except: z.array(range).max(100_000) }),
]);
const unit = z.enum(HIT_UNITS).default('hit');

const foundHits = { terms, code: code.optional(), ...looking, unit, hits: chosenHits.optional() };
/** Without `codes`, all that have terms. */
const lexiconRun = { codes: z.array(code).optional(), ...looking, unit };

export const searchMethods = {
  'search.find': longQuery<Filtered<Concordance>>()({
    terms,
    ...looking,
    order: z.enum(CONCORDANCE_ORDERS).default('source'),
    ...page,
    task,
  }),
  /** The hits in one source, as `[start0, end0, ...]`, ascending. */
  'search.inSource': longQuery<{ source: SourceId; ranges: number[] }>()({
    source,
    terms,
    matchCase: looking.matchCase,
    wholeWords: looking.wholeWords,
    task,
  }),
  /** What coding the hits would do; without a code, for one that is still to be made. */
  'search.preview': longQuery<AutoCodingPreview>()({ ...foundHits, ...page, task }),
  /** Applies one code, or `newCode` that is made with it, in one change. */
  'search.autoCode': command<AutoCoded>()({
    ...foundHits,
    newCode: newCode.optional(),
    task,
  }),
  /** What coding the hits of each code's terms would do, with all ranges. */
  'search.plan': longQuery<AutoCodingPlan>()({
    codes: z.array(z.strictObject({ code: code.nullable(), terms })),
    ...looking,
    unit,
    hits: chosenHits.optional(),
    task,
  }),
  /** Codes with terms, in codebook order. */
  'lexicon.list': query<LexiconEntry[]>()({}),
  'lexicon.set': command<null>()({ code, terms: z.array(term).max(10_000) }),
  /** Columns `code` (path) and `term`. Makes the codes that are missing. */
  'lexicon.import': command<LexiconImport>()({ file, task }),
  'lexicon.export': query<{ csv: string }>()({}),
  'lexicon.preview': longQuery<AutoCodingPreview>()({ ...lexiconRun, ...page, task }),
  /** Applies each code to the hits of its terms, all in one change. */
  'lexicon.run': command<AutoCoded>()({ ...lexiconRun, task }),
} as const;
