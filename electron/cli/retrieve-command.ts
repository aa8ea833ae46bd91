/** Retrieval in the terminal: the passages of a query, to the screen or to a file. */

import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Params, Result } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import { passagesTable } from '../../shared/report/passages-table.ts';
import type { Grouping } from '../../shared/report/retrieval.ts';
import { textTable } from '../../shared/report/text-table.ts';
import { deliver, pathFromHere, tell } from './output.ts';
import { QUERY_HELP } from './query-option.ts';
import { addFilterOptions, type FilterOptions, filterFrom } from './selection.ts';
import { shortenCells } from './shorten-cells.ts';
import { withCore } from './with-core.ts';

interface RetrieveOptions extends FilterOptions {
  readonly groupBy: Grouping;
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
  readonly guard: boolean;
}

type FileFormat = Params<'exports.passages'>['format'];

const FILE_FORMATS: readonly FileFormat[] = ['csv', 'xlsx', 'docx', 'html', 'json'];

/** What is printed at once; a file holds more. */
const MOST_PRINTED = 100_000;

export function addRetrieveCommand(program: Command): void {
  const retrieve = program
    .command('retrieve <project> [query]')
    .description('the passages of a query, or of all codings under the filter, with all that is coded in them')
    .addOption(
      new Option('--group-by <what>', 'list them under sources, codes or cases')
        .choices(['source', 'code', 'case'])
        .default('source'),
    )
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write a .csv, .xlsx, .docx, .html or .json file instead')
    .option('--no-guard', 'write CSV cells as they are, even where a spreadsheet would run them')
    .addHelpText('after', QUERY_HELP);
  addFilterOptions(retrieve).action((project: string, query: string | undefined, options: RetrieveOptions) => {
    if (query !== undefined && options.query !== undefined)
      retrieve.error('error: give the query once, as an argument or as --query');
    return run(project, { ...options, ...(query !== undefined && { query }) });
  });
}

async function run(project: string, options: RetrieveOptions): Promise<void> {
  const { groupBy, format, guard, output } = options;
  await withCore(project, async (call) => {
    const filter = await filterFrom(call, options);
    if (output !== undefined) {
      const path = pathFromHere(output);
      const written = await call('exports.passages', { path, format: formatOf(output), filter, groupBy, guard });
      tell(format === 'json', written, () => `wrote ${output} (${written.bytes} bytes)`);
      return;
    }
    const result = await call('retrieval.passages', { filter, groupBy, limit: MOST_PRINTED });
    if (result.listed > MOST_PRINTED)
      fail(
        'too-large',
        `These are ${result.listed} passages, too many to print. Write them to a file with -o FILE.csv.`,
      );
    deliver(undefined, printed(result, format, guard));
  });
}

function printed(result: Result<'retrieval.passages'>, format: RetrieveOptions['format'], guard: boolean): string {
  if (format === 'json') return `${JSON.stringify(result)}\n`;
  const table = passagesTable(result);
  return format === 'csv' ? tableCsv(table, guard) : textTable(shortenCells(table));
}

function formatOf(file: string): FileFormat {
  const extension = extname(file).slice(1).toLowerCase();
  const format = FILE_FORMATS.find((known) => known === extension);
  return (
    format ?? fail('invalid-input', `${file} must end with ${FILE_FORMATS.map((known) => `.${known}`).join(', ')}.`)
  );
}
