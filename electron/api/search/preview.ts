/** The preview of an auto-coding: its numbers, and a page of the passages that it would code. */

import type { HitUnit } from '../../../shared/analysis/search/hit-unit.ts';
import type {
  AutoCodingCounts,
  AutoCodingPlan,
  AutoCodingPreview,
  PlannedCode,
  SourceRanges,
} from '../../../shared/api/search-results.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { readCodebook } from '../../store/codes.ts';
import type { ReadableDb } from '../../store/database.ts';
import { hitReader, type SourceHit } from './concordance.ts';

interface PlannedRange extends SourceHit {
  readonly code: CodeId | null;
  readonly isPresent: boolean;
}

export function previewOf(
  db: ReadableDb,
  plan: AutoCodingPlan,
  { unit, offset, limit }: { readonly unit: HitUnit; readonly offset: number; readonly limit: number },
): AutoCodingPreview {
  const paths = new Map(readCodebook(db).codes.map(({ id, path }) => [id, path]));
  const inContext = hitReader(db);
  return {
    ...countsOf(plan.codes),
    unit,
    codes: plan.codes.map((planned) => ({
      code: planned.code,
      path: planned.code === null ? '' : paths.get(planned.code)!,
      ...countsOf([planned]),
    })),
    passages: pageOf(plan, offset, limit).map(({ code, isPresent, ...hit }) => ({
      ...inContext(hit),
      code,
      isPresent,
    })),
  };
}

export function countsOf(codes: readonly PlannedCode[]): AutoCodingCounts {
  return {
    hits: codes.reduce((sum, { hits }) => sum + hits, 0),
    added: countRanges(codes.flatMap(({ added }) => added)),
    present: countRanges(codes.flatMap(({ present }) => present)),
    sources: new Set(codes.flatMap(({ added }) => added.map(({ source }) => source))).size,
  };
}

function countRanges(lists: readonly SourceRanges[]): number {
  return lists.reduce((sum, { ranges }) => sum + ranges.length / 2, 0);
}

function pageOf({ codes }: AutoCodingPlan, offset: number, limit: number): PlannedRange[] {
  const page: PlannedRange[] = [];
  let before = 0;
  for (const planned of codes) {
    const count = countRanges(planned.added) + countRanges(planned.present);
    const from = Math.max(0, offset - before);
    const to = Math.min(count, offset + limit - before);
    if (from < to) page.push(...inTextOrder(planned).slice(from, to));
    before += count;
  }
  return page;
}

function inTextOrder({ code, added, present }: PlannedCode): PlannedRange[] {
  const ranges = [
    ...added.flatMap((list) => rangesIn(list, code, false)),
    ...present.flatMap((list) => rangesIn(list, code, true)),
  ];
  return ranges.sort((a, b) => a.source - b.source || a.start - b.start || a.end - b.end);
}

function rangesIn({ source, ranges }: SourceRanges, code: CodeId | null, isPresent: boolean): PlannedRange[] {
  return Array.from({ length: ranges.length / 2 }, (_, i) => ({
    source,
    start: ranges[2 * i]!,
    end: ranges[2 * i + 1]!,
    code,
    isPresent,
  }));
}
