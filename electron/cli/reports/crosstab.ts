/** The crosstab in the terminal. */

import { type Command, Option } from 'commander';
import type { CodersRule, TextUnit } from '../../../shared/analysis/unit.ts';
import type { Params } from '../../../shared/api/contract.ts';
import { filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface CrosstabOptions extends ReportOptions {
  readonly by: Params<'reports.crosstab'>['by'];
  readonly unit: TextUnit;
  readonly coders: CodersRule;
  readonly tests?: boolean;
}

const OF_CASES = 'case:';

export function addCrosstab(report: Command): void {
  reportCommand(report, 'reports.crosstab', 'codes by an attribute or case, with a test for each code')
    .requiredOption('--by <attribute|case|case:attribute>', 'what to compare the units by', asBy)
    .addOption(
      new Option('--unit <unit>', 'in what a code is present or absent')
        .choices(['source', 'paragraph', 'sentence'])
        .default('source'),
    )
    .addOption(
      new Option('--coders <rule>', 'count a unit once for each of its coders, or once')
        .choices(['each', 'pooled'])
        .default('pooled'),
    )
    .option('--tests', 'the table of tests first: the one that CSV holds')
    .action((project: string, options: CrosstabOptions) =>
      runReport(
        project,
        options,
        'reports.crosstab',
        async (call) => {
          const { by, unit, coders, withSubCodes = false } = options;
          return { by, unit, coders, withSubCodes, filter: await filterFrom(call, options) };
        },
        { shown: options.tests ? 'tests' : 'counts' },
      ),
    );
}

function asBy(value: string): CrosstabOptions['by'] {
  if (value === 'case') return value;
  return value.startsWith(OF_CASES) ? { caseAttribute: value.slice(OF_CASES.length) } : { attribute: value };
}
