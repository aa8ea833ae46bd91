/** The co-occurrence report in the terminal. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { INTERVAL_MEASURES } from '../../../shared/analysis/cooccurrence-intervals.ts';
import type { IntervalMeasure } from '../../../shared/analysis/cooccurrence-result.ts';
import { MEASURES, type MeasureKey } from '../../../shared/report/measure-catalogue.ts';
import { addCooccurrenceOptions, type CooccurrenceOptions, cooccurrenceParams } from './cooccurrence-options.ts';
import { reportCommand, runReport } from './report-command.ts';
import { asCount } from './report-numbers.ts';

interface Options extends CooccurrenceOptions {
  readonly shape: 'list' | 'matrix' | 'network';
  readonly measure: MeasureKey;
  readonly threshold?: number;
  readonly intervals?: IntervalMeasure;
  readonly seed?: number;
  readonly resamples?: number;
}

export function addCooccurrence(report: Command): void {
  const command = reportCommand(report, 'reports.cooccurrence', 'which codes meet which, how often');
  addCooccurrenceOptions(command)
    .addOption(
      new Option('--shape <shape>', 'a ranked list, a matrix or, as a figure, a network')
        .choices(['list', 'matrix', 'network'])
        .default('list'),
    )
    .addOption(
      new Option('--measure <measure>', 'what the matrix shows, and what ties the network')
        .choices(MEASURES.map(({ key }) => key))
        .default('n'),
    )
    .option('--threshold <value>', 'least value of a tie in the network', asThreshold)
    .addOption(
      new Option('--intervals <measure>', 'bootstrap intervals of this measure in the list').choices(INTERVAL_MEASURES),
    )
    .option('--seed <n>', 'where the random numbers of the intervals start', asCount)
    .option('--resamples <n>', 'how often sources are drawn for the intervals', asCount)
    .action((project: string, { shape, measure, threshold, intervals, seed, resamples, ...options }: Options) =>
      runReport(
        project,
        options,
        'reports.cooccurrence',
        async (call) => ({
          ...(await cooccurrenceParams(call, options)),
          ...(intervals && {
            intervals: {
              measure: intervals,
              ...(seed !== undefined && { seed }),
              ...(resamples !== undefined && { resamples }),
            },
          }),
        }),
        { shape, measure, ...(threshold !== undefined && { threshold }) },
      ),
    );
}

function asThreshold(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value)) throw new InvalidArgumentError('It must be a number from 0.');
  return Number(value);
}
