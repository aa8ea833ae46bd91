/** The history of the codebook in the terminal. */

import type { Command } from 'commander';
import { asText, filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface HistoryOptions extends ReportOptions {
  readonly since?: string;
  readonly before?: string;
}

export function addCodebookHistory(report: Command): void {
  reportCommand(report, 'reports.codebookHistory', 'what happened to each code, when and by whom', {
    countsCodes: false,
  })
    .option('--since <date>', 'from this day or moment in UTC', asText)
    .option('--before <date>', 'before this day or moment in UTC', asText)
    .action((project: string, options: HistoryOptions) =>
      runReport(project, options, 'reports.codebookHistory', async (call) => {
        const { since, before } = options;
        return { ...(since && { since }), ...(before && { before }), filter: await filterFrom(call, options) };
      }),
    );
}
