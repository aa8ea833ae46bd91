/** Reports in the terminal: as a table, as CSV or as JSON. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { isUnit, type Unit } from '../../shared/analysis/unit.ts';
import { cooccurrencePairsTable } from '../../shared/report/cooccurrence.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import { frequencyTable } from '../../shared/report/frequency.ts';
import type { Table } from '../../shared/report/table.ts';
import { textTable } from '../../shared/report/text-table.ts';
import { deliver } from './output.ts';
import { addFilterOptions, asText, codesBelow, type FilterOptions, filterFrom, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface ReportOptions extends FilterOptions {
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
  readonly withSubCodes?: boolean;
}

export function addReportCommands(program: Command): void {
  const report = program.command('report').description('figures about the codings');
  addReport(report, 'frequency', 'codings, sources, characters and words of each code')
    .option('--by <coder|attribute>', 'split by coder or by an attribute of the sources')
    .action((project: string, options: ReportOptions & { by?: string }) =>
      withCore(project, async (call) => {
        const filter = await filterFrom(call, options);
        const by = options.by === undefined || options.by === 'coder' ? options.by : { attribute: options.by };
        const result = await call('reports.frequency', {
          ...(by && { by }),
          withSubCodes: options.withSubCodes ?? false,
          filter,
        });
        deliverReport(options, result, () => frequencyTable(result, describeFilter(options)));
      }),
    );
  addReport(report, 'cooccurrence', 'which codes meet which, how often')
    .option('--unit <unit>', 'overlap, sentence, paragraph, source or near:N', asUnit, 'overlap')
    .addOption(
      new Option('--coders <rule>', 'pair codings of the same coder, or of all')
        .choices(['each', 'pooled'])
        .default('each'),
    )
    .option('--rows <path>', 'this code and all below it as rows (several times)', repeated(asText))
    .option('--columns <path>', 'this code and all below it as columns (several times)', repeated(asText))
    .action(
      (
        project: string,
        options: ReportOptions & { unit: Unit; coders: 'each' | 'pooled'; rows?: string[]; columns?: string[] },
      ) =>
        withCore(project, async (call) => {
          const { unit, coders, withSubCodes = false } = options;
          const rows = options.rows && (await codesBelow(call, options.rows));
          const columns = options.columns && (await codesBelow(call, options.columns));
          const filter = await filterFrom(call, options);
          const params = { unit, coders, withSubCodes, filter, ...(rows && { rows }), ...(columns && { columns }) };
          const result = await call('reports.cooccurrence', params);
          deliverReport(options, result, () => cooccurrencePairsTable(result, describeFilter(options)));
        }),
    );
}

function addReport(report: Command, name: string, description: string): Command {
  const command = report
    .command(`${name} <project>`)
    .description(description)
    .option('--with-sub-codes', 'count a code with all below it')
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write to a file instead of the terminal');
  return addFilterOptions(command);
}

function deliverReport(options: ReportOptions, result: unknown, table: () => Table): void {
  if (options.format === 'json') deliver(options.output, `${JSON.stringify(result)}\n`);
  else deliver(options.output, options.format === 'csv' ? tableCsv(table()) : textTable(table()));
}

/** The filter in words; empty where everything is counted. */
function describeFilter({ source, code, coder, where }: FilterOptions): string {
  const parts = [
    source && `sources ${source.join(', ')}`,
    code && `codes ${code.join(', ')}`,
    coder && `coders ${coder.join(', ')}`,
    where?.map(([name, value]) => `${name} = ${value}`).join(', '),
  ];
  return parts.filter(Boolean).join('; ');
}

function asUnit(value: string): Unit {
  if (!isUnit(value)) throw new InvalidArgumentError('It must be overlap, sentence, paragraph, source or near:N.');
  return value;
}
