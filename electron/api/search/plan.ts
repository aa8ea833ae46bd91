/** The plan of an auto-coding: which ranges it would code, and which are coded so already. */

import { type HitUnit, unitAround } from '../../../shared/analysis/search/hit-unit.ts';
import type { ValidParams } from '../../../shared/api/contract.ts';
import type { AutoCodingPlan, SourceRanges } from '../../../shared/api/search-results.ts';
import type { CodeId, CoderId, SourceId } from '../../../shared/model/ids.ts';
import { compareRanges, type TextRange } from '../../../shared/text/range.ts';
import { currentCoder } from '../../store/coders.ts';
import { readCode } from '../../store/codes.ts';
import { rangesCoded } from '../../store/codings.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readPart } from '../../store/texts.ts';
import type { ReadingContext } from '../read-texts.ts';
import { findHits, type SourceWithHits } from './find-hits.ts';
import { lastAnswer } from './last-answer.ts';

type Asked = Omit<ValidParams<'search.plan'>, 'task'>;

/** Fails with `not-found` for a code that is none. */
export function planAutoCoding(context: ReadingContext, asked: Asked): AutoCodingPlan {
  const { db } = context;
  return lastAnswer(db, 'plan', [currentCoder(db), asked], () => makePlan(context, asked));
}

function makePlan(context: ReadingContext, { codes, unit, hits: chosen, ...looking }: Asked): AutoCodingPlan {
  const { db } = context;
  for (const { code } of codes) if (code !== null) readCode(db, code);
  const coder = currentCoder(db);
  const isChosen = chooser(chosen);
  const planned = codes.map(({ code }) => ({
    ...{ code, hits: 0 },
    ...{ added: [] as SourceRanges[], present: [] as SourceRanges[] },
  }));
  const lists = codes.map(({ terms }) => terms);
  findHits(context, lists, looking, (source) => {
    const widen = unitOf(db, source, unit);
    for (const [n, plan] of planned.entries()) {
      const hits = source.hits[n]!.filter((hit) => isChosen(source.id, hit));
      plan.hits += hits.length;
      const isPresent = codedTest(db, plan.code, coder, source.id);
      const ranges = distinct(hits.map(widen));
      const [present, added] = [ranges.filter(isPresent), ranges.filter((range) => !isPresent(range))];
      if (present.length > 0) plan.present.push(rangesOf(source, present));
      if (added.length > 0) plan.added.push(rangesOf(source, added));
    }
  });
  return { coder, codes: planned };
}

function unitOf(db: ReadableDb, { text, body }: SourceWithHits, unit: HitUnit): (hit: TextRange) => TextRange {
  if (unit === 'hit') return (hit) => hit;
  const units = readPart(db, text, unit === 'sentence' ? 'sentences' : 'paragraphs');
  return (hit) => unitAround(body, units, hit);
}

function chooser(chosen: Asked['hits']): (source: SourceId, hit: TextRange) => boolean {
  if (!chosen) return () => true;
  const listed = 'only' in chosen ? chosen.only : chosen.except;
  const keys = new Set(listed.map(({ source, start, end }) => `${source} ${start} ${end}`));
  return (source, { start, end }) => keys.has(`${source} ${start} ${end}`) === 'only' in chosen;
}

function codedTest(
  db: ReadableDb,
  code: CodeId | null,
  coder: CoderId,
  source: SourceId,
): (range: TextRange) => boolean {
  if (code === null) return () => false;
  const coded = new Set(rangesCoded(db, { source, code, coder }).map(keyOf));
  return (range) => coded.has(keyOf(range));
}

/** Ascending, each once. */
function distinct(ranges: readonly TextRange[]): TextRange[] {
  return [...new Map(ranges.map((range) => [keyOf(range), range])).values()].sort(compareRanges);
}

function keyOf({ start, end }: TextRange): string {
  return `${start} ${end}`;
}

function rangesOf({ id, text }: SourceWithHits, ranges: readonly TextRange[]): SourceRanges {
  return { source: id, text, ranges: ranges.flatMap(({ start, end }) => [start, end]) };
}
