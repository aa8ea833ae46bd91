/** The codebook as it stood at a date, in the terminal. */

import { type Command, Option } from 'commander';
import { codebookAsOfTable } from '../../shared/report/codebook-history.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import { textTable } from '../../shared/report/text-table.ts';
import { deliver } from './output.ts';
import { withCore } from './with-core.ts';

interface AsOfOptions {
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
}

export function addCodebookAsOf(codebook: Command): void {
  codebook
    .command('as-of <project> <date>')
    .description('the codebook at the end of a day (2026-01-31) or at a moment (2026-01-31T12:00:00Z)')
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .action((project: string, date: string, { format, output }: AsOfOptions) =>
      withCore(project, async (call) => {
        const result = await call('codebook.asOf', { at: date });
        if (format === 'json') {
          deliver(output, `${JSON.stringify(result)}\n`);
          return;
        }
        const table = codebookAsOfTable({ ...result, filter: '' });
        deliver(output, format === 'csv' ? tableCsv(table) : textTable(table));
      }),
    );
}
