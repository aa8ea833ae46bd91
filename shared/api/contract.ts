/** The contract: every method of the workbench with its parameters and its result. All doors use it. */

import { z } from 'zod';
import type { Cooccurrence } from '../analysis/cooccurrence-result.ts';
import type { Frequency } from '../analysis/frequency-result.ts';
import { isUnit, type Unit } from '../analysis/unit.ts';
import type { Change } from '../model/change.ts';
import type { Code } from '../model/code.ts';
import type { Coder } from '../model/coder.ts';
import type { Coding } from '../model/coding.ts';
import type { AttributeId, CodeId, CoderId, CodingId, SourceId } from '../model/ids.ts';
import type { Attribute, Source, SourceText } from '../model/source.ts';
import type {
  CodebookImport,
  CodeImpact,
  CodingsImport,
  ExportedFile,
  FileImport,
  PassagePage,
  ProjectCheck,
  ProjectInfo,
  SearchHit,
} from './results.ts';

const id = <T extends number>() =>
  z.custom<T>((value) => Number.isSafeInteger(value) && (value as number) > 0, 'must be an id');
const source = id<SourceId>();
const code = id<CodeId>();
const coding = id<CodingId>();
const coder = id<CoderId>();
const name = z.string().trim().min(1, 'must not be empty').max(500);
const prose = z.string().max(100_000);
const path = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\0'), 'must not hold a zero character');
const offset = z.int().min(0);
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must look like #3366cc')
  .toLowerCase();
const attributes = z.record(z.string().trim().min(1).max(200), z.string().max(10_000));
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes');
const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(100) };
const unit = z.custom<Unit>((value) => typeof value === 'string' && isUnit(value), {
  message: 'must be overlap, sentence, paragraph, source or near:N',
});
const codersRule = z.enum(['each', 'pooled']);

/** A file by its path (terminal) or by its bytes (window). */
const file = z.union([z.strictObject({ path }), z.strictObject({ name: z.string().min(1), bytes })]);
const filter = z
  .strictObject({
    sources: z.array(source),
    codes: z.array(code),
    coders: z.array(coder),
    where: z.array(z.strictObject({ attribute: z.string(), value: z.string() })),
  })
  .partial();
/** Client-made name of a long call, under which progress is reported and by which it can be cancelled. */
const task = z.string().min(1).max(100).optional();

export type MethodKind = 'query' | 'long-query' | 'command';

export interface Method<Params extends z.ZodType = z.ZodType, Result = unknown> {
  /** A query never writes; a long one runs beside the coding, on a read-only connection; a command runs in one change. */
  readonly kind: MethodKind;
  readonly params: Params;
  /** Only a type: results are made by our own code. */
  readonly result?: Result;
}

const method =
  (kind: MethodKind) =>
  <Result>() =>
  <Shape extends z.core.$ZodLooseShape>(shape: Shape): Method<z.ZodObject<Shape, z.core.$strict>, Result> => ({
    kind,
    params: z.strictObject(shape),
  });
const query = method('query');
const longQuery = method('long-query');
const command = method('command');

export const contract = {
  'project.info': query<ProjectInfo>()({}),
  'project.check': longQuery<ProjectCheck>()({}),
  'project.backup': longQuery<ExportedFile>()({ path }),
  'project.purge': command<{ texts: number; changes: number }>()({ confirm: z.literal(true) }),
  'tasks.cancel': query<{ cancelled: boolean }>()({ task: z.string() }),

  'sources.list': query<Source[]>()({}),
  'sources.read': query<SourceText>()({ source }),
  /** Without files, all that the manifest names are imported; a file's own name and attributes outweigh the manifest's. */
  'sources.import': command<{ files: FileImport[] }>()({
    files: z.array(z.strictObject({ file, name: name.optional(), attributes: attributes.default({}) })),
    manifest: file.optional(),
    task,
  }),
  'sources.rename': command<null>()({ source, name }),
  'sources.remove': command<null>()({ source }),
  'sources.restore': command<null>()({ source }),
  'sources.removed': query<Source[]>()({}),
  'sources.describe': command<null>()({ source, attributes: z.record(name, z.string().max(10_000).nullable()) }),
  'sources.search': query<SearchHit[]>()({
    text: z.string().min(1).max(500),
    limit: z.int().min(1).max(1000).default(200),
  }),
  'attributes.list': query<Attribute[]>()({}),
  'attributes.create': command<AttributeId>()({ name }),
  'attributes.rename': command<null>()({ attribute: id<AttributeId>(), name }),
  'attributes.delete': command<null>()({ attribute: id<AttributeId>() }),

  'codes.list': query<Code[]>()({}),
  'codes.create': command<CodeId>()({
    name,
    parent: code.nullable().default(null),
    colour: colour.optional(),
    definition: prose.default(''),
    include: prose.default(''),
    exclude: prose.default(''),
    example: prose.default(''),
  }),
  'codes.rename': command<null>()({ code, name }),
  'codes.move': command<null>()({ code, parent: code.nullable(), position: z.int().min(0) }),
  'codes.recolour': command<null>()({ code, colour }),
  'codes.describe': command<null>()({
    code,
    definition: prose.optional(),
    include: prose.optional(),
    exclude: prose.optional(),
    example: prose.optional(),
  }),
  'codes.merge': command<{ moved: number; joined: number }>()({ from: z.array(code).min(1), into: code }),
  'codes.impact': query<CodeImpact>()({ code }),
  'codes.delete': command<CodeImpact>()({ code }),
  'codebook.import': command<CodebookImport>()({ file }),
  'codebook.export': query<{ csv: string }>()({}),

  'coders.list': query<Coder[]>()({}),
  'coders.create': command<CoderId>()({ name }),
  'coders.rename': command<null>()({ coder, name }),
  'coders.merge': command<{ moved: number; joined: number }>()({ from: z.array(coder).min(1), into: coder }),
  'coders.choose': command<null>()({ coder }),

  'codings.ofSource': query<Coding[]>()({ source }),
  /** `newCode` is made and applied with the others, in one change. At least one code is needed. */
  'codings.create': command<{ created: CodingId[]; present: number; newCode: CodeId | null }>()({
    source,
    start: offset,
    end: offset,
    codes: z.array(code).default([]),
    newCode: z.strictObject({ name, parent: code.nullable() }).optional(),
    memo: prose.default(''),
  }),
  'codings.move': command<null>()({ coding, start: offset, end: offset }),
  'codings.recode': command<null>()({ coding, code }),
  'codings.setMemo': command<null>()({ coding, memo: prose }),
  'codings.remove': command<{ removed: number }>()({ codings: z.array(coding).min(1) }),
  'codings.passages': query<PassagePage>()({ filter: filter.default({}), ...page }),
  'codings.import': command<CodingsImport>()({
    file,
    offsets: z.enum(['utf16', 'code-points']).default('utf16'),
    task,
  }),
  /** Sources whose text the corpus knows by its hash and has codings of. */
  'codings.known': query<SourceId[]>()({}),
  'codings.applyKnown': command<CodingsImport>()({ source }),

  'reports.frequency': longQuery<Frequency>()({
    by: z.union([z.literal('coder'), z.strictObject({ attribute: name })]).optional(),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  'reports.cooccurrence': longQuery<Cooccurrence>()({
    unit: unit.default('overlap'),
    coders: codersRule.default('each'),
    withSubCodes: z.boolean().default(false),
    rows: z.array(code).optional(),
    columns: z.array(code).optional(),
    filter: filter.default({}),
    task,
  }),
  'reports.meetings': longQuery<PassagePage>()({
    a: code,
    b: code,
    unit: unit.default('overlap'),
    coders: codersRule.default('each'),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    ...page,
  }),
  'exports.codings': longQuery<ExportedFile>()({
    path,
    filter: filter.default({}),
    guard: z.boolean().default(true),
    paragraph: z.boolean().default(false),
    task,
  }),

  'history.list': query<Change[]>()({ limit: z.int().min(1).max(100_000).default(200) }),
  'history.undo': command<{ label: string }>()({}),
  'history.redo': command<{ label: string }>()({}),
} as const satisfies Record<string, Method>;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
/** What a caller gives: defaults may be left out. */
export type Params<Name extends MethodName> = z.input<Contract[Name]['params']>;
/** What a handler receives: validated, with defaults filled in. */
export type ValidParams<Name extends MethodName> = z.output<Contract[Name]['params']>;
export type Result<Name extends MethodName> =
  | NonNullable<Contract[Name]['result']>
  | Extract<Contract[Name]['result'], null>;

/** Calls a method; rejects with `FailureError` where the answer is a failure. */
export type Call = <Name extends MethodName>(method: Name, params: Params<Name>) => Promise<Result<Name>>;

/** What the core tells its clients. `projectChanged` says that something changed, never what to do. */
export type CoreEvent =
  | { readonly event: 'projectChanged'; readonly tables: readonly string[]; readonly revision: number }
  | { readonly event: 'progress'; readonly task: string; readonly done: number; readonly total: number };
