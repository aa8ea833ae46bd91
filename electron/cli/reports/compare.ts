/** The comparison of two groups in the terminal. */

import { type Command, Option } from 'commander';
import type { CodersRule } from '../../../shared/analysis/unit.ts';
import { asGroup, comparisonGroupFrom, GROUP_FORM } from '../group-option.ts';
import { asText, codesBelow, filterFrom, repeated } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface CompareOptions extends ReportOptions {
  readonly a: string;
  readonly b: string;
  readonly theme?: string[];
  readonly coders: CodersRule;
}

const FORM = `${GROUP_FORM}, or code:PATH`;

export function addCompare(report: Command): void {
  reportCommand(report, 'reports.comparison', 'where two groups converge and diverge, theme by theme')
    .requiredOption('--a <group>', `one group: ${FORM}`, asGroup)
    .requiredOption('--b <group>', 'the other group', asGroup)
    .option('--theme <path>', 'compare this code and all below it (several times)', repeated(asText))
    .addOption(
      new Option('--coders <rule>', 'count a paragraph once for each of its coders, or once')
        .choices(['each', 'pooled'])
        .default('pooled'),
    )
    .action((project: string, options: CompareOptions) =>
      runReport(project, options, 'reports.comparison', async (call) => {
        const { coders, theme, withSubCodes = false } = options;
        const a = await comparisonGroupFrom(call, options.a);
        const b = await comparisonGroupFrom(call, options.b);
        const codes = theme && (await codesBelow(call, theme));
        return { a, b, coders, withSubCodes, ...(codes && { codes }), filter: await filterFrom(call, options) };
      }),
    );
}
