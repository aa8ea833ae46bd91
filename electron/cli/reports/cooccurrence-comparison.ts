/** The comparison of co-occurrences in the terminal. */

import { type Command, Option } from 'commander';
import { COMPARABLE_MEASURES } from '../../../shared/analysis/cooccurrence-comparison.ts';
import type { ComparableMeasure } from '../../../shared/analysis/cooccurrence-comparison-result.ts';
import { asGroup, GROUP_FORM, sourceGroupFrom } from '../group-option.ts';
import { addCooccurrenceOptions, type CooccurrenceOptions, cooccurrenceParams } from './cooccurrence-options.ts';
import { reportCommand, runReport } from './report-command.ts';

interface Options extends CooccurrenceOptions {
  readonly a: string;
  readonly b: string;
  readonly shape: 'list' | 'matrix';
  readonly measure: ComparableMeasure;
}

export function addCooccurrenceComparison(report: Command): void {
  const command = reportCommand(
    report,
    'reports.cooccurrenceComparison',
    'where codes meet more: one group of sources against another',
  );
  addCooccurrenceOptions(command)
    .requiredOption('--a <group>', `sources of group A: ${GROUP_FORM}`, asGroup)
    .requiredOption('--b <group>', `sources of group B: ${GROUP_FORM}`, asGroup)
    .addOption(new Option('--shape <shape>', 'a ranked list or matrices').choices(['list', 'matrix']).default('list'))
    .addOption(new Option('--measure <measure>', 'what is compared').choices(COMPARABLE_MEASURES).default('jaccard'))
    .action((project: string, { a, b, shape, measure, ...options }: Options) =>
      runReport(
        project,
        options,
        'reports.cooccurrenceComparison',
        async (call) => ({
          ...(await cooccurrenceParams(call, options)),
          a: await sourceGroupFrom(call, a),
          b: await sourceGroupFrom(call, b),
        }),
        { shape, measure },
      ),
    );
}
