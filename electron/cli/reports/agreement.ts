/** The agreement report in the terminal. */

import { type Command, Option } from 'commander';
import type { AgreementUnit } from '../../../shared/analysis/agreement/agreement-result.ts';
import { USUAL_SEED } from '../../../shared/analysis/random.ts';
import { filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';
import { asCount } from './report-numbers.ts';

export const AGREEMENT_UNITS: readonly AgreementUnit[] = ['character', 'sentence', 'paragraph', 'source'];

interface AgreementOptions extends ReportOptions {
  readonly unit: AgreementUnit;
  readonly seed: number;
  readonly intervals: boolean;
}

export function addAgreement(report: Command): void {
  reportCommand(report, 'reports.agreement', 'how far coders decide alike')
    .addOption(new Option('--unit <unit>', 'what coders decide on').choices(AGREEMENT_UNITS).default('character'))
    .option('--seed <n>', 'start of the random numbers behind the intervals', asCount, USUAL_SEED)
    .option('--no-intervals', 'leave the intervals out')
    .action((project: string, options: AgreementOptions) =>
      runReport(project, options, 'reports.agreement', async (call) => {
        const { unit, seed, withSubCodes = false } = options;
        const intervals = options.intervals ? { seed } : false;
        return { unit, withSubCodes, intervals, filter: await filterFrom(call, options) };
      }),
    );
}
