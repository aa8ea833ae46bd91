/** The frequency report in the terminal. */

import type { Command } from 'commander';
import { filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

export function addFrequency(report: Command): void {
  reportCommand(report, 'reports.frequency', 'codings, sources, characters and words of each code')
    .option('--by <coder|attribute>', 'split by coder or by an attribute of the sources')
    .action((project: string, options: ReportOptions & { by?: string }) =>
      runReport(project, options, 'reports.frequency', async (call) => {
        const by = options.by === undefined || options.by === 'coder' ? options.by : { attribute: options.by };
        const { withSubCodes = false } = options;
        return { ...(by && { by }), withSubCodes, filter: await filterFrom(call, options) };
      }),
    );
}
