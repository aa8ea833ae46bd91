/** What all reports have in common in the terminal: the filter, where the report goes, and the name it is kept under. */

import type { Command } from 'commander';
import type { Call, Params } from '../../../shared/api/contract.ts';
import { type ReportMethod, reportOf, type ViewOf } from '../../../shared/api/report-catalogue.ts';
import { addFilterOptions, type FilterOptions } from '../selection.ts';
import { withCore } from '../with-core.ts';
import { addOutputOptions, deliverReport, type OutputOptions } from './report-output.ts';

export interface ReportOptions extends FilterOptions, OutputOptions {
  readonly withSubCodes?: boolean;
  readonly save?: string;
}

/** Adds `report NAME PROJECT` with the options that all reports take. `countsCodes`: it can count codes with those below them. */
export function reportCommand(
  report: Command,
  method: ReportMethod,
  description: string,
  { countsCodes = true }: { readonly countsCodes?: boolean } = {},
): Command {
  const command = report.command(`${reportOf(method).name} <project>`).description(description);
  if (countsCodes) command.option('--with-sub-codes', 'count a code with all below it');
  addOutputOptions(command).option('--save <name>', 'keep the report in the project under this name');
  return addFilterOptions(command);
}

/** Counts a report and writes it; keeps it in the project under the name that --save gives. */
export async function runReport<Name extends ReportMethod>(
  project: string,
  options: ReportOptions,
  method: Name,
  paramsFrom: (call: Call) => Promise<Params<Name>>,
  view: Partial<ViewOf<Name>> = {},
): Promise<void> {
  await withCore(project, async (call) => {
    const params = await paramsFrom(call);
    await deliverReport(call, { method, params, view }, options);
    if (options.save !== undefined) await call('savedReports.save', { name: options.save, method, params, view });
  });
}
