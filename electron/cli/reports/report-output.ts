/** Where a report goes and in which format: to the terminal, or to a file that its ending tells the format of. */

import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Call, Params, Result } from '../../../shared/api/contract.ts';
import { fail } from '../../../shared/api/failure.ts';
import { type ReportMethod, reportOf, tableAt, type ViewOf } from '../../../shared/api/report-catalogue.ts';
import { tableCsv } from '../../../shared/report/csv.ts';
import { textTable } from '../../../shared/report/text-table.ts';
import { checkOutputPath } from '../../core.ts';
import { deliver, pathFromHere } from '../output.ts';

const FORMATS = ['table', 'csv', 'json', 'xlsx', 'svg', 'png'] as const;
type ReportFormat = (typeof FORMATS)[number];

/** Formats that no terminal shows. */
const FILE_FORMATS: readonly ReportFormat[] = ['xlsx', 'svg', 'png'];

export interface OutputOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  /** From 1. */
  readonly table?: number;
  readonly figure?: string;
  readonly look?: 'light' | 'dark';
}

/** A report as it is asked for, before its own schemas look at it. */
export interface AskedReport<Name extends ReportMethod = ReportMethod> {
  readonly method: Name;
  readonly params: Params<Name>;
  readonly view: Partial<ViewOf<Name>>;
}

export function addOutputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how to write it (by the ending of the file, else table)').choices(FORMATS),
    )
    .option('-o, --output <file>', 'write to a file (.txt, .csv, .json, .xlsx, .svg, .png) instead of the terminal')
    .option('--table <number>', 'which of several tables (all, as CSV the first)', asPlace)
    .option('--figure <key>', 'which figure to write as SVG or PNG (the first)')
    .addOption(new Option('--look <look>', 'colours of the figure').choices(['light', 'dark']))
    .hook('preAction', (_, action) => refuseWithoutFile(action));
}

/** Counts the report and writes it. CSV holds one table alone. Figures are the same by every way. */
export async function deliverReport<Name extends ReportMethod>(
  call: Call,
  asked: AskedReport<Name>,
  options: OutputOptions,
): Promise<void> {
  const { output, table } = options;
  if (output !== undefined) checkOutputPath(pathFromHere(output));
  const format = formatOf(options);
  refuseWithoutUse(options, format);
  if (output !== undefined && format !== 'table') {
    await call('exports.report', { ...asked, path: pathFromHere(output), format, ...choiceOf(options) });
    return;
  }
  const result: Result<Name> = await call(asked.method, asked.params);
  if (format === 'json') {
    deliver(output, `${JSON.stringify(result)}\n`);
    return;
  }
  const entry = reportOf(asked.method);
  const tables = entry.tables(result, entry.view.parse(asked.view));
  const chosen = table === undefined ? tables : [tableAt(tables, table - 1)];
  deliver(output, format === 'csv' ? tableCsv(chosen[0]!) : chosen.map(textTable).join('\n\n'));
}

function choiceOf({ table, figure, look }: OutputOptions): Partial<Params<'exports.report'>> {
  return {
    ...(table !== undefined && { table: table - 1 }),
    ...(figure !== undefined && { figure }),
    ...(look && { look }),
  };
}

/** An option that the format makes nothing of was meant otherwise. */
function refuseWithoutUse({ table, figure, look }: OutputOptions, format: ReportFormat): void {
  if ((figure !== undefined || look) && format !== 'svg' && format !== 'png') {
    fail(
      'invalid-input',
      `--figure and --look are for SVG and PNG, not for ${format}. Name a file FILE.svg or FILE.png.`,
    );
  }
  if (table !== undefined && format !== 'csv' && format !== 'table') {
    fail('invalid-input', `--table is for text and CSV, not for ${format}.`);
  }
}

function asPlace(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be 1, 2 and so on.');
  return Number(value);
}

/** A file without an ending gets the table as text. */
function formatOf({ format, output }: OutputOptions): ReportFormat {
  if (format !== undefined || output === undefined) return format ?? 'table';
  const ending = extname(output).slice(1).toLowerCase();
  if (ending === '' || ending === 'txt') return 'table';
  return (
    FORMATS.slice(1).find((known) => known === ending) ??
    fail(
      'invalid-input',
      `A report cannot be written as .${ending}. Use .txt, .csv, .json, .xlsx, .svg or .png, or --format.`,
    )
  );
}

function refuseWithoutFile(action: Command): void {
  const { format, output } = action.opts<OutputOptions>();
  if (output === undefined && format !== undefined && FILE_FORMATS.includes(format)) {
    action.error(`error: ${format} is written to a file: name it with -o FILE`);
  }
}
