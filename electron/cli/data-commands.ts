/** Commands that bring data in, list it and take it out. */

import { type Command, Option } from 'commander';
import type { Params } from '../../shared/api/contract.ts';
import type { FileImport } from '../../shared/api/results.ts';
import { addCodebookAsOf } from './codebook-as-of.ts';
import { addExportMemos } from './export-memos-command.ts';
import { deliver, pathFromHere, tell } from './output.ts';
import { addFilterOptions, asPair, type FilterOptions, filterFrom, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface Json {
  readonly json?: boolean;
}

interface ImportOptions extends Json {
  readonly set?: [string, string][];
  readonly manifest?: string;
}

export function addDataCommands(program: Command): void {
  addImport(program);
  addCodebook(program);
  addCodings(program);
  addLists(program);
}

function addImport(program: Command): void {
  program
    .command('import <project> [files...]')
    .description('import texts (.txt, .md, .html) as sources')
    .option(
      '--set <name=value>',
      'an attribute of every file, or title= for its name (several times)',
      repeated(asPair),
    )
    .option('--manifest <file>', 'a table (CSV or JSON) of file, title and attributes')
    .option('--json')
    .action((project: string, files: string[], options: ImportOptions, command: Command) => {
      if (files.length === 0 && !options.manifest) command.error('error: name a file to import, or a --manifest');
      return withCore(project, async (call) => {
        const { title, ...attributes }: Record<string, string> = Object.fromEntries(options.set ?? []);
        const result = await call('sources.import', {
          files: files.map((file) => ({
            file: { path: pathFromHere(file) },
            ...(title && { name: title }),
            attributes,
          })),
          ...(options.manifest && { manifest: { path: pathFromHere(options.manifest) } }),
        });
        tell(options.json, result, () => result.files.map(importLine).join('\n'));
        if (result.files.some((file) => file.status === 'failed')) process.exitCode = 1;
      });
    });
}

function importLine({ file, status, source, encoding, failure }: FileImport): string {
  if (failure) return `failed    ${file}: ${failure.message} (${failure.code})`;
  return status === 'present'
    ? `present   ${file}: already there as "${source}"`
    : `imported  ${file}: "${source}" (${encoding})`;
}

function addCodebook(program: Command): void {
  const codebook = program.command('codebook').description('the codebook as a table');
  codebook
    .command('import <project> <file>')
    .description('columns: path, colour, definition, include, exclude, example')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        const count = await call('codebook.import', { file: { path: pathFromHere(file) } });
        tell(
          json,
          count,
          () => `${count.created} codes created, ${count.updated} updated, ${count.unchanged} unchanged`,
        );
      }),
    );
  codebook
    .command('export <project> <file>')
    .description('write the codebook with the same columns')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        deliver(file, (await call('codebook.export', {})).csv);
        const codes = (await call('codes.list', {})).length;
        tell(json, { path: pathFromHere(file), codes }, () => `wrote ${codes} codes to ${file}`);
      }),
    );
  addCodebookAsOf(codebook);
}

function addCodings(program: Command): void {
  program
    .command('codings')
    .description('codings as a table')
    .command('import <project> <file>')
    .description('columns: source (name or sha256), code (path), coder, start, end [, memo, created]')
    .addOption(
      new Option('--offsets <unit>', 'what start and end count').choices(['utf16', 'code-points']).default('utf16'),
    )
    .option('--json')
    .action((project: string, file: string, options: Json & { offsets: string }) =>
      withCore(project, async (call) => {
        const offsets = options.offsets as NonNullable<Params<'codings.import'>['offsets']>;
        const count = await call('codings.import', { file: { path: pathFromHere(file) }, offsets });
        const made = `${count.codesCreated} codes and ${count.codersCreated} coders created`;
        tell(options.json, count, () => `${count.added} codings added, ${count.skipped} there already; ${made}`);
      }),
    );
  const exports = program.command('export').description('coded data and memos as files');
  addExportMemos(exports);
  const codings = exports
    .command('codings <project>')
    .description('coded quotations as CSV, one row a coding')
    .requiredOption('-o, --output <file>', 'the CSV file to write')
    .option('--no-guard', 'write cells as they are, even where a spreadsheet would run them')
    .option('--paragraph', 'add the whole paragraph of each quotation')
    .option('--json');
  addFilterOptions(codings).action(
    (project: string, options: Json & FilterOptions & { output: string; guard: boolean; paragraph?: boolean }) =>
      withCore(project, async (call) => {
        const filter = await filterFrom(call, options);
        const path = pathFromHere(options.output);
        const { guard, paragraph = false } = options;
        const written = await call('exports.codings', { path, filter, guard, paragraph });
        tell(options.json, written, () => `wrote ${written.rows} codings to ${options.output}`);
      }),
  );
}

function addLists(program: Command): void {
  const list = (name: 'sources' | 'codes' | 'coders', line: (row: never) => string) =>
    program
      .command(`${name} <project>`)
      .description(`list the ${name}`)
      .option('--json')
      .action((project: string, { json }: Json) =>
        withCore(project, async (call) => {
          const rows = await call(`${name}.list`, {});
          tell(json, { [name]: rows }, () => rows.map((row) => line(row as never)).join('\n'));
        }),
      );
  list(
    'sources',
    (s: { name: string; length: number; codings: number }) => `${s.name}  ${s.length} characters  ${s.codings} codings`,
  );
  list('codes', (c: { path: string; codings: number }) => `${c.path}  ${c.codings}`);
  list('coders', (c: { name: string; codings: number }) => `${c.name}  ${c.codings}`);
}
