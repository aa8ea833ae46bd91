/** The contract: every method of the workbench with its parameters and its result. All doors use it. */

import type { z } from 'zod';
import type { Method } from './method.ts';
import { agreementMethods } from './methods/agreement.ts';
import { coderMethods } from './methods/coders.ts';
import { codeMethods } from './methods/codes.ts';
import { codingMethods } from './methods/codings.ts';
import { documentMethods } from './methods/documents.ts';
import { exportMethods } from './methods/exports.ts';
import { historyMethods } from './methods/history.ts';
import { linkMethods } from './methods/links.ts';
import { memoMethods } from './methods/memos.ts';
import { projectMethods } from './methods/project.ts';
import { referenceMethods } from './methods/references.ts';
import { reportMethods } from './methods/reports.ts';
import { retrievalMethods } from './methods/retrieval.ts';
import { savedReportMethods } from './methods/saved-reports.ts';
import { searchMethods } from './methods/search.ts';
import { settingMethods } from './methods/settings.ts';
import { sourceMethods } from './methods/sources.ts';
import { studyMethods } from './methods/study.ts';
import { suggestionMethods } from './methods/suggestions.ts';
import { surveyMethods } from './methods/surveys.ts';
import { textMethods } from './methods/text.ts';
import { webMethods } from './methods/web.ts';

export const contract = {
  ...projectMethods,
  ...historyMethods,
  ...sourceMethods,
  ...codeMethods,
  ...coderMethods,
  ...codingMethods,
  ...studyMethods,
  ...memoMethods,
  ...linkMethods,
  ...retrievalMethods,
  ...referenceMethods,
  ...reportMethods,
  ...surveyMethods,
  ...textMethods,
  ...webMethods,
  ...savedReportMethods,
  ...agreementMethods,
  ...exportMethods,
  ...documentMethods,
  ...searchMethods,
  ...settingMethods,
  ...suggestionMethods,
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
