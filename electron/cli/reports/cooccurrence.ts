/** The co-occurrence report in the terminal. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CodersRule, isUnit, type Unit } from '../../../shared/analysis/unit.ts';
import { asText, codesBelow, filterFrom, repeated } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface CooccurrenceOptions extends ReportOptions {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly rows?: string[];
  readonly columns?: string[];
}

export function addCooccurrence(report: Command): void {
  reportCommand(report, 'reports.cooccurrence', 'which codes meet which, how often')
    .option('--unit <unit>', 'overlap, sentence, paragraph, source or near:N', asUnit, 'overlap')
    .addOption(
      new Option('--coders <rule>', 'pair codings of the same coder, or of all')
        .choices(['each', 'pooled'])
        .default('each'),
    )
    .option('--rows <path>', 'this code and all below it as rows (several times)', repeated(asText))
    .option('--columns <path>', 'this code and all below it as columns (several times)', repeated(asText))
    .action((project: string, options: CooccurrenceOptions) =>
      runReport(
        project,
        options,
        'reports.cooccurrence',
        async (call) => {
          const { unit, coders, withSubCodes = false } = options;
          const rows = options.rows && (await codesBelow(call, options.rows));
          const columns = options.columns && (await codesBelow(call, options.columns));
          const filter = await filterFrom(call, options);
          return { unit, coders, withSubCodes, filter, ...(rows && { rows }), ...(columns && { columns }) };
        },
        { shape: 'list' },
      ),
    );
}

function asUnit(value: string): Unit {
  if (!isUnit(value)) throw new InvalidArgumentError('It must be overlap, sentence, paragraph, source or near:N.');
  return value;
}
