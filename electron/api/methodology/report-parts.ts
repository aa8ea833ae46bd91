/** Parts of a document that are reports of their own, counted by their own methods. */

import type { Params, Result } from '../../../shared/api/contract.ts';
import { FailureError } from '../../../shared/api/failure.ts';
import { type ReportMethod, reportOf, type ViewOf } from '../../../shared/api/report-catalogue.ts';
import { readReportRequest } from '../../../shared/api/report-request.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import { isMissing, type Missing, type Part } from '../../../shared/report/methodology/study.ts';
import type { Context } from '../context.ts';

/** A report's result; what it fails with, one coder for agreement for example, is told in its place. */
export async function resultOf<Name extends ReportMethod>(
  context: Context,
  method: Name,
  params: Params<Name>,
): Promise<Result<Name> | Missing> {
  try {
    const request = readReportRequest({ method, params, view: {} });
    return (await context.ask(request.method, request.params)) as Result<Name>;
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code === 'cancelled') throw error;
    return { missing: error.failure.message };
  }
}

/** The tables and figures that the catalogue makes of a result, in its usual view unless another is given. */
export function partOf<Name extends ReportMethod>(
  method: Name,
  result: Result<Name> | Missing,
  shown: Partial<ViewOf<Name>> = {},
): Part {
  if (isMissing(result)) return result;
  const entry = reportOf(method);
  const view = entry.view.parse(shown);
  const dark = entry.figures(result, view, DARK_LOOK);
  return {
    tables: entry.tables(result, view),
    figures: entry.figures(result, view, LIGHT_LOOK).map((light, i) => ({ light, dark: dark[i]! })),
  };
}
