/** What all reports have in common in the terminal: the filter, and a table, CSV or JSON as output. */

import { type Command, Option } from 'commander';
import type { Call, Params, Result } from '../../../shared/api/contract.ts';
import { type ReportMethod, reportOf, type ViewOf } from '../../../shared/api/report-catalogue.ts';
import { tableCsv } from '../../../shared/report/csv.ts';
import { textTable } from '../../../shared/report/text-table.ts';
import { deliver } from '../output.ts';
import { addFilterOptions, type FilterOptions } from '../selection.ts';
import { withCore } from '../with-core.ts';

export interface ReportOptions extends FilterOptions {
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
  readonly withSubCodes?: boolean;
}

/** Adds `report NAME PROJECT` with the options that all reports take. */
export function reportCommand(report: Command, method: ReportMethod, description: string): Command {
  const command = report
    .command(`${reportOf(method).name} <project>`)
    .description(description)
    .option('--with-sub-codes', 'count a code with all below it')
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write to a file instead of the terminal');
  return addFilterOptions(command);
}

/** Counts a report and writes it. CSV holds its first table alone. */
export async function runReport<Name extends ReportMethod>(
  project: string,
  options: ReportOptions,
  method: Name,
  paramsFrom: (call: Call) => Promise<Params<Name>>,
  view: Partial<ViewOf<Name>> = {},
): Promise<void> {
  await withCore(project, async (call) => {
    const result: Result<Name> = await call(method, await paramsFrom(call));
    if (options.format === 'json') {
      deliver(options.output, `${JSON.stringify(result)}\n`);
      return;
    }
    const entry = reportOf(method);
    const tables = entry.tables(result, entry.view.parse(view));
    deliver(options.output, options.format === 'csv' ? tableCsv(tables[0]!) : tables.map(textTable).join('\n\n'));
  });
}
