/** The supervisor's packet in the terminal. */

import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CodersRule, Unit } from '../../../shared/analysis/unit.ts';
import { fail } from '../../../shared/api/failure.ts';
import { pathFromHere, tell } from '../output.ts';
import { addFilterOptions, asPair, type FilterOptions, filterFrom, repeated } from '../selection.ts';
import { withCore } from '../with-core.ts';
import { asUnit } from './cooccurrence-options.ts';

interface PacketOptions extends FilterOptions {
  readonly output: string;
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly passages: number | 'all';
  readonly since?: string;
  readonly replace?: [string, string][];
}

export function addPacket(report: Command): void {
  const command = report
    .command('packet <project>')
    .description('one HTML file for a supervisor, to read without any program and to comment on')
    .requiredOption('-o, --output <file>', 'FILE.html')
    .option('--passages <n>', 'passages of each code at most; 0 leaves them out, all keeps all', asNumberOrAll, 20)
    .option('--since <date>', 'list the changes since this day or moment, such as 2026-01-31')
    .option('--replace <name=other>', 'put other words in place of a name (several times)', repeated(asPair))
    .option(
      '--unit <unit>',
      'of the co-occurrence: overlap, sentence, paragraph, source or near:N',
      asUnit,
      'paragraph',
    )
    .addOption(new Option('--coders <rule>', 'of the co-occurrence').choices(['each', 'pooled']).default('each'));
  addFilterOptions(command).action((project: string, options: PacketOptions) =>
    withCore(project, async (call) => {
      const { output, unit, coders, passages, since, replace = [] } = options;
      if (!/^\.html?$/i.test(extname(output))) fail('invalid-input', 'A packet is an HTML file: name it FILE.html.');
      const written = await call('exports.packet', {
        ...{ unit, coders, passages },
        path: pathFromHere(output),
        ...(since && { since }),
        names: replace.map(([name, replacement]) => ({ name, replacement })),
        filter: await filterFrom(call, options),
      });
      tell(false, written, () => `wrote ${written.path} (${written.bytes} bytes)`);
    }),
  );
}

function asNumberOrAll(value: string): number | 'all' {
  if (value === 'all') return value;
  if (!/^\d{1,6}$/.test(value) || Number(value) > 100_000) {
    throw new InvalidArgumentError('It must be a number up to 100000, or all.');
  }
  return Number(value);
}
