/** A report as it is asked for: its method, what to count and how to show it, checked by the report's own schemas. */

import type { z } from 'zod';
import { contract, type Params, type ValidParams } from './contract.ts';
import { fail } from './failure.ts';
import { isReportMethod, type ReportMethod, reportOf, type ViewOf } from './report-catalogue.ts';

export interface ReportRequest<Name extends ReportMethod = ReportMethod> {
  readonly method: Name;
  readonly params: ValidParams<Name>;
  readonly view: ViewOf<Name>;
}

/** Fills in defaults. Fails with `invalid-input` that names the parameter, or says that there is no such report. */
export function readReportRequest(given: {
  readonly method: string;
  readonly params: unknown;
  readonly view: unknown;
}): ReportRequest {
  const { method } = given;
  if (!isReportMethod(method)) fail('invalid-input', `There is no report "${method}".`);
  const params = read(contract[method].params, given.params, 'params') as Params<ReportMethod>;
  const view = read(reportOf(method).view, given.view, 'view') as ViewOf<ReportMethod>;
  return { method, params: params as ValidParams<ReportMethod>, view };
}

function read(schema: z.ZodType, value: unknown, name: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map((issue) => `${[name, ...issue.path].join('.')}: ${issue.message}`);
  fail('invalid-input', `The input is not valid: ${details[0]}.`, details);
}
