/** Commands that bring data in, list it and take it out. */

import { type Command, Option } from 'commander';
import type { Params } from '../../shared/api/contract.ts';
import { counted } from '../../shared/text/counted.ts';
import { addCodebookAsOf } from './codebook-as-of.ts';
import { addImport } from './import-command.ts';
import { deliver, pathFromHere, tell } from './output.ts';
import { withCore } from './with-core.ts';

interface Json {
  readonly json?: boolean;
}

export function addDataCommands(program: Command): void {
  addImport(program);
  addCodebook(program);
  addCodings(program);
  addLists(program);
}

function addCodebook(program: Command): void {
  const codebook = program.command('codebook').description('the codebook as a table');
  codebook
    .command('import <project> <file>')
    .description('columns: path, colour, definition, include, exclude, example; or a REFI-QDA codebook (.qdc)')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        const count = await call('codebook.import', { file: { path: pathFromHere(file) } });
        tell(
          json,
          count,
          () => `${counted(count.created, 'code')} created, ${count.updated} updated, ${count.unchanged} unchanged`,
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
        tell(json, { path: pathFromHere(file), codes }, () => `wrote ${counted(codes, 'code')} to ${file}`);
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
        const made = `${counted(count.codesCreated, 'code')} and ${counted(count.codersCreated, 'coder')} created`;
        tell(
          options.json,
          count,
          () => `${counted(count.added, 'coding')} added, ${count.skipped} there already; ${made}`,
        );
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
    (s: { name: string; length: number; codings: number }) =>
      `${s.name}  ${counted(s.length, 'character')}  ${counted(s.codings, 'coding')}`,
  );
  list('codes', (c: { path: string; codings: number }) => `${c.path}  ${c.codings}`);
  list('coders', (c: { name: string; codings: number }) => `${c.name}  ${c.codings}`);
}
