/** The commands that write what a project holds to files. */

import { type Command, Option } from 'commander';
import type { Params } from '../../shared/api/contract.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { addExportMemos } from './export-memos-command.ts';
import { pathFromHere, tell } from './output.ts';
import { addFilterOptions, type FilterOptions, filterFrom } from './selection.ts';
import { withCore } from './with-core.ts';

interface FileOptions {
  readonly output: string;
  readonly json?: boolean;
}

type Codings = Params<'exports.codings'>;
type Format = NonNullable<Codings['format']>;

/** The options that only some formats have. */
type QuotationOptions = FileOptions &
  FilterOptions &
  Partial<Pick<Codings, 'guard' | 'paragraph' | 'groupBy' | 'context'>>;

const DESCRIPTIONS: Readonly<Record<Format, string>> = {
  csv: 'coded quotations as CSV, one row a coding',
  xlsx: 'coded quotations as an Excel workbook, one row a coding',
  docx: 'coded quotations in their context as a Word document',
  html: 'coded quotations in their context as a page that needs no network',
  jsonl: 'coded quotations as JSON Lines, one coding a line',
  annotations: 'coded quotations as W3C Web Annotations (JSON-LD)',
};

export function addExportCommands(program: Command): void {
  const exports = program.command('export').description('what a project holds as files');
  for (const format of Object.keys(DESCRIPTIONS) as Format[]) addQuotations(exports, format, format);
  addQuotations(exports, 'codings', 'csv');
  addCodebook(exports);
  addExportMemos(exports);
  addProject(exports);
  addEverything(exports);
}

function addQuotations(exports: Command, name: string, format: Format): void {
  const command = withFile(exports.command(`${name} <project>`).description(DESCRIPTIONS[format]));
  if (format === 'csv') {
    command.option('--no-guard', 'write cells as they are, even where a spreadsheet would run them');
  }
  if (format === 'csv' || format === 'xlsx') {
    command.option('--paragraph', 'add the whole paragraph of each quotation');
  }
  if (format === 'docx' || format === 'html') {
    command
      .addOption(new Option('--group-by <what>', 'what the quotations stand under').choices(['code', 'source']))
      .addOption(new Option('--context <unit>', 'what is shown around them').choices(['sentence', 'paragraph']));
  }
  addFilterOptions(command).action((project: string, options: QuotationOptions) =>
    withCore(project, async (call) => {
      const { output, json, guard, paragraph, groupBy, context } = options;
      const written = await call('exports.codings', {
        path: pathFromHere(output),
        format,
        filter: await filterFrom(call, options),
        ...(guard !== undefined && { guard }),
        ...(paragraph && { paragraph }),
        ...(groupBy && { groupBy }),
        ...(context && { context }),
      });
      tell(json, written, () => inWords(written, 'codings', output));
    }),
  );
}

function addCodebook(exports: Command): void {
  withFile(exports.command('codebook <project>'))
    .description('the codebook as a table, or as a document with counts and quotations')
    .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'docx']).default('csv'))
    .action((project: string, { output, json, format }: FileOptions & Pick<Params<'exports.codebook'>, 'format'>) =>
      withCore(project, async (call) => {
        const written = await call('exports.codebook', { path: pathFromHere(output), format });
        tell(json, written, () => inWords(written, 'codes', output));
      }),
    );
}

function addProject(exports: Command): void {
  for (const [format, description] of [
    ['qdpx', 'the whole project as REFI-QDA, for other programs'],
    ['qdc', 'the codebook as REFI-QDA, for other programs'],
  ] as const) {
    withFile(exports.command(`${format} <project>`))
      .description(description)
      .action((project: string, { output, json }: FileOptions) =>
        withCore(project, async (call) => {
          const written = await call('exports.project', { path: pathFromHere(output), format });
          tell(json, written, () => inWords(written, format === 'qdpx' ? 'codings' : 'codes', output));
        }),
      );
  }
}

function addEverything(exports: Command): void {
  withFile(exports.command('all <project>'))
    .description('everything in every form, as one zip archive')
    .action((project: string, { output, json }: FileOptions) =>
      withCore(project, async (call) => {
        const written = await call('exports.all', { path: pathFromHere(output) });
        tell(json, written, () => inWords(written, 'codings', output));
      }),
    );
}

function withFile(command: Command): Command {
  return command.requiredOption('-o, --output <file>', 'the file to write').option('--json');
}

function inWords({ rows, bytes, remarks = [] }: ExportedFile, noun: string, file: string): string {
  const what = rows === null ? `wrote ${file} (${bytes} bytes)` : `wrote ${rows} ${noun} to ${file}`;
  return [what, ...remarks].join('\n');
}
