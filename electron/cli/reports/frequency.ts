/** The frequency report in the terminal. */

import { type Command, Option } from 'commander';
import type { Params } from '../../../shared/api/contract.ts';
import { fail } from '../../../shared/api/failure.ts';
import { asText, filterFrom, repeated } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface FrequencyOptions extends ReportOptions {
  readonly by?: string;
  readonly over?: string;
  readonly order?: string[];
  readonly shares?: boolean;
}

const ATTRIBUTE = 'attribute:';

export function addFrequency(report: Command): void {
  reportCommand(report, 'reports.frequency', 'codings, sources, characters and words of each code')
    .option(
      '--by <what>',
      `split by source, coder, case or an attribute of the sources; ${ATTRIBUTE}NAME where it has one of these names`,
    )
    .addOption(
      new Option(
        '--over <attribute>',
        'codings of each value, also per 1,000 words; numbers and dates ascending',
      ).conflicts(['by', 'shares']),
    )
    .option('--order <value>', 'this value of the attribute first (several times)', repeated(asText))
    .option('--shares', 'shares of the text, and words and codings per 1,000 words, instead of counts')
    .action((project: string, options: FrequencyOptions) =>
      runReport(
        project,
        options,
        'reports.frequency',
        async (call) => {
          const by = splitFrom(options);
          const { withSubCodes = false } = options;
          return { ...(by && { by }), withSubCodes, filter: await filterFrom(call, options) };
        },
        options.over === undefined ? { measure: options.shares ? 'share' : 'codings' } : { shape: 'over' },
      ),
    );
}

function splitFrom({ by, over, order }: FrequencyOptions): Params<'reports.frequency'>['by'] {
  if (over !== undefined) return { attribute: over, order };
  if (by === undefined || by === 'source' || by === 'coder' || by === 'case') {
    if (order) fail('invalid-input', '--order is for the values of an attribute: name it with --over or --by.');
    return by;
  }
  return { attribute: by.startsWith(ATTRIBUTE) ? by.slice(ATTRIBUTE.length).trim() : by, order };
}
