/** The saturation report in the terminal. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SaturationOrder } from '../../../shared/analysis/saturation-result.ts';
import { filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';
import { asCount } from './report-numbers.ts';

interface SaturationOptions extends ReportOptions {
  readonly order: SaturationOrder;
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
}

export function addSaturation(report: Command): void {
  reportCommand(report, 'reports.saturation', 'new codes by source in coding order')
    .addOption(
      new Option('--order <order>', 'by the time of the first coding, or of the import')
        .choices(['coding', 'import'])
        .default('coding'),
    )
    .option('--base <n>', 'sources whose codes are the base', asCount, 4)
    .option('--run <n>', 'sources in which new codes are looked for', asCount, 2)
    .option('--threshold <percent>', 'new information that counts as saturated', asShare, 0.05)
    .action((project: string, options: SaturationOptions) =>
      runReport(project, options, 'reports.saturation', async (call) => {
        const { order, base, run, threshold, withSubCodes = false } = options;
        return { order, base, run, threshold, withSubCodes, filter: await filterFrom(call, options) };
      }),
    );
}

/** `5` or `5%` is 0.05. */
function asShare(value: string): number {
  const percent = /^\d+(\.\d+)?%?$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  if (!(percent <= 100)) throw new InvalidArgumentError('It must be a percentage from 0 to 100.');
  return percent / 100;
}
