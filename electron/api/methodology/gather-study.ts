/** Gathers what the methodology report is written from. */

import { codePlaces, placesInUse } from '../../../shared/analysis/code-slots.ts';
import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import type { ValidParams } from '../../../shared/api/contract.ts';
import type { Code } from '../../../shared/model/code.ts';
import { cooccurrenceHeatMap } from '../../../shared/report/cooccurrence-figures.ts';
import { cooccurrenceMatrixTable } from '../../../shared/report/cooccurrence-matrix.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import { sourceBalanceTable } from '../../../shared/report/methodology/source-balance.ts';
import {
  type GroupMeeting,
  isMissing,
  type MethodologyStudy,
  type Missing,
  type Part,
  type StudyCoder,
  type StudySource,
} from '../../../shared/report/methodology/study.ts';
import { countOf } from '../../../shared/text/range-list.ts';
import { coderNames } from '../../store/coders.ts';
import { readCodebook } from '../../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../../store/coding-rows.ts';
import type { ReadableDb } from '../../store/database.ts';
import { listSources } from '../../store/sources.ts';
import type { Context } from '../context.ts';
import { describeFilter } from '../filter-words.ts';
import { resolveFilter } from '../resolve-filter.ts';
import { claimCodes, groupCodes, headAndChildren } from './group-codes.ts';
import { illustrate } from './illustrations.ts';
import { provenanceOf } from './provenance.ts';
import { partOf, resultOf } from './report-parts.ts';

type Wanted = Omit<ValidParams<'documents.methodology'>, 'task'>;

/** Reports that are counted: the steps of the progress. */
const STEPS = 6;

export async function gatherStudy(context: Context, wanted: Wanted): Promise<MethodologyStudy> {
  const { db } = context;
  const codebook = readCodebook(db);
  const { codes } = codebook;
  const groups = groupCodes(codes, wanted);
  let step = 0;
  const tell = <T>(part: T): T => {
    context.progress(++step, STEPS);
    return part;
  };
  const filter = resolveFilter(db, wanted.filter);
  const codings = readCodingColumns(db, filter);
  const sources = studySources(db, filteredSources(db, filter));
  const words = describeFilter(db, wanted.filter);
  const inUse = placesInUse(codePlaces(codings, codebook), codebook, true);
  const heads = [groups.theme, groups.lens].flatMap((head) => (head ? childrenOf(codes, head) : []));
  return {
    provenance: provenanceOf(context),
    filter: words,
    ...{ sources, codes, groups },
    coders: studyCoders(db, codings),
    codings: codings.length,
    unused: codes.filter((_, place) => inUse[place] === 0),
    balance: { tables: [sourceBalanceTable(sources, words)], figures: [] },
    frequency: tell(await frequencyPart(context, wanted, [groups.lens, groups.theme])),
    lensByTheme: tell(await groupMeeting(context, wanted, codes, groups.lens, groups.theme, 'lens and theme')),
    relationByMode: tell(await groupMeeting(context, wanted, codes, groups.relation, groups.mode, 'relation and mode')),
    claim: claimCodes(codes, groups.relation, groups.mode),
    comparison: tell(await comparisonPart(context, wanted, codes, groups.case, heads)),
    agreement: tell(
      partOf(
        'reports.agreement',
        await resultOf(context, 'reports.agreement', {
          unit: 'paragraph',
          withSubCodes: true,
          intervals: { seed: wanted.seed },
          filter: wanted.filter as never,
        }),
      ),
    ),
    illustrations: tell(illustrate(db, codings, codes, heads, sources)),
  };
}

function childrenOf(codes: readonly Code[], head: Code): Code[] {
  return codes.filter(({ parent }) => parent === head.id);
}

/** The frequency report with sub-codes, with the rows of these groups alone. */
async function frequencyPart(context: Context, wanted: Wanted, heads: readonly (Code | null)[]): Promise<Part> {
  const params = { withSubCodes: true, filter: wanted.filter as never };
  const result = await resultOf(context, 'reports.frequency', params);
  if (isMissing(result)) return result;
  const paths = heads.flatMap((head) => (head ? [head.path] : []));
  if (paths.length === 0)
    return { missing: 'The codebook has no groups named Lens and Theme; name them to see their figures.' };
  const isShown = (path: string) => paths.some((head) => path === head || path.startsWith(`${head} / `));
  return partOf('reports.frequency', { ...result, codes: result.codes.filter(({ code }) => isShown(code)) });
}

/** Two groups by paragraph, coders each, with sub-codes; the groups' own totals first. */
async function groupMeeting(
  context: Context,
  wanted: Wanted,
  codes: readonly Code[],
  row: Code | null,
  column: Code | null,
  names: string,
): Promise<GroupMeeting | Missing> {
  if (!row || !column) {
    return {
      missing: `The codebook has not both groups, ${names}; name the codes that head them to see how they meet.`,
    };
  }
  const result = await resultOf(context, 'reports.cooccurrence', {
    unit: 'paragraph',
    coders: 'each',
    withSubCodes: true,
    rows: headAndChildren(codes, row),
    columns: headAndChildren(codes, column),
    filter: wanted.filter as never,
  });
  if (isMissing(result)) return result;
  const table = cooccurrenceMatrixTable(result, 'n');
  const head = { key: 'heat-map', title: `${row.name} by ${column.name}` };
  const light = cooccurrenceHeatMap(result, 'n', LIGHT_LOOK, head);
  const dark = cooccurrenceHeatMap(result, 'n', DARK_LOOK, head);
  return { result, table: { ...table, title: head.title }, figures: [{ light, dark }] };
}

async function comparisonPart(
  context: Context,
  wanted: Wanted,
  codes: readonly Code[],
  head: Code | null,
  heads: readonly Code[],
): Promise<Part> {
  const [first, second] = head ? childrenOf(codes, head) : [];
  const a = wanted.a ?? (first && { code: first.id });
  const b = wanted.b ?? (second && { code: second.id });
  if (!a || !b)
    return { missing: 'There are not two cases to compare: the codebook needs two codes below the group of cases.' };
  const params = { a, b, codes: heads.map(({ id }) => id), withSubCodes: true, filter: wanted.filter as never };
  return partOf('reports.comparison', await resultOf(context, 'reports.comparison', params as never));
}

function studySources(db: ReadableDb, ids: readonly number[]): StudySource[] {
  const unitsOf = unitsOfSources(db);
  const isIn = new Set(ids);
  return listSources(db)
    .filter(({ id }) => isIn.has(id))
    .map((source) => ({
      ...source,
      words: countOf(unitsOf(source.id, 'words')),
      paragraphs: countOf(unitsOf(source.id, 'paragraphs')),
    }));
}

/** Those with a coding under the filter, in the order in which they came. */
function studyCoders(db: ReadableDb, codings: CodingColumns): StudyCoder[] {
  const figures = new Map<number, { codings: number; sources: Set<number> }>();
  for (let i = 0; i < codings.length; i++) {
    const coder = codings.coder[i]!;
    const own = figures.get(coder) ?? { codings: 0, sources: new Set() };
    figures.set(coder, own);
    own.codings++;
    own.sources.add(codings.source[i]!);
  }
  return [...coderNames(db)].flatMap(([id, name]) => {
    const own = figures.get(id);
    return own ? [{ name, codings: own.codings, sources: own.sources.size }] : [];
  });
}
