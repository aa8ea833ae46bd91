/** The codebook as of a moment as a report in the terminal. */

import type { Command } from 'commander';
import { asText, filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

export function addCodebookAsOf(report: Command): void {
  reportCommand(report, 'reports.codebookAsOf', 'the codebook as it stood at a date', { countsCodes: false })
    .requiredOption('--at <date>', 'the end of a day (2026-01-31), or a moment (2026-01-31T12:00:00Z)', asText)
    .action((project: string, options: ReportOptions & { at: string }) =>
      runReport(project, options, 'reports.codebookAsOf', async (call) => ({
        at: options.at,
        filter: await filterFrom(call, options),
      })),
    );
}
