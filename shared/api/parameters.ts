/** Parameters: the schemas that the methods of the contract share. */

import { z } from 'zod';
import type { AgreementUnit } from '../analysis/agreement/agreement-result.ts';
import { isUnit, type TextUnit, type Unit } from '../analysis/unit.ts';
import type {
  AttributeId,
  CaseId,
  ChangeId,
  CodeId,
  CoderId,
  CodeSetId,
  CodingId,
  LinkId,
  MemoId,
  SavedQueryId,
  SavedReportId,
  SourceId,
} from '../model/ids.ts';
import type { MergeChoice } from '../model/merging/merge-result.ts';
import { isOneLine } from '../model/name.ts';
import { namedValues } from './named-values.ts';

const id = <T extends number>() =>
  z.custom<T>((value) => Number.isSafeInteger(value) && (value as number) > 0, 'must be an id');
export const source = id<SourceId>();
export const code = id<CodeId>();
export const coding = id<CodingId>();
export const coder = id<CoderId>();
export const attribute = id<AttributeId>();
export const studyCase = id<CaseId>();
export const codeSet = id<CodeSetId>();
export const memo = id<MemoId>();
export const link = id<LinkId>();
export const savedQuery = id<SavedQueryId>();
export const savedReport = id<SavedReportId>();
export const change = id<ChangeId>();

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine(isOneLine, 'must be one line, without control characters');
export const name = line.max(500);
export const prose = z.string().max(100_000);
export const path = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\0'), 'must not hold a zero character');
export const offset = z.int().min(0);
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must look like #3366cc')
  .toLowerCase();
const MOMENT_FORM = 'must look like 2026-01-31 or 2026-01-31T12:00:00Z';
/** A day or a moment in UTC: a day stands for its start. Moments are written alike, so that they compare as texts. */
export const moment = z.union(
  // Of several options that fail, one alone may be told of: each has to say what all of them look like.
  [z.iso.date(MOMENT_FORM), z.iso.datetime(MOMENT_FORM).transform((text) => new Date(text).toISOString())],
  MOMENT_FORM,
);
/** A day, a moment in UTC, or a change. */
export const momentOrChange = z.union([...moment.options, z.strictObject({ change })], MOMENT_FORM);
export const attributes = namedValues(line.max(200), z.string().max(10_000));
/** Values to set; `null` takes a value away. */
export const newAttributes = namedValues(name, z.string().max(10_000).nullable());
export const attributeValue = z.strictObject({ attribute: z.string(), value: z.string() });
export const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(100) };
export const unit = z.custom<Unit>((value) => typeof value === 'string' && isUnit(value), {
  message: 'must be overlap, sentence, paragraph, source or near:N',
});
export const textUnit = z.enum(['sentence', 'paragraph', 'source'] satisfies readonly TextUnit[]);
export const agreementUnit = z.enum([
  'character',
  'sentence',
  'paragraph',
  'source',
] satisfies readonly AgreementUnit[]);
const mergeChoice = z.enum(['ours', 'theirs'] satisfies readonly MergeChoice[]);
/** Whose value stands where two projects differ: for conflicts by their ids, and for all others. */
export const mergeDecisions = z
  .strictObject({ all: mergeChoice.default('ours'), each: z.record(z.string().max(1000), mergeChoice).default({}) })
  .prefault({});
export const codersRule = z.enum(['each', 'pooled']);
/** What passages are listed under. */
export const grouping = z.enum(['source', 'code', 'case']);
/** Start of a stated sequence of pseudo-random numbers. */
export const seed = z.int().min(0).max(0xffffffff);

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes');
/** A file by its path (terminal) or by its bytes (window). */
export const file = z.union([z.strictObject({ path }), z.strictObject({ name: z.string().min(1), bytes })]);

/** A report as it is asked for. What its own schemas say of `params` and `view` is checked by `readReportRequest`. */
export const reportRequest = {
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  view: z.record(z.string(), z.unknown()).default({}),
};

/** Client-made name of a long call, under which progress is reported and by which it can be cancelled. */
export const task = z.string().min(1).max(100).optional();
