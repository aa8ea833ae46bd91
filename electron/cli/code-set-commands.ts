/** Commands on code sets. */

import type { Command } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import type { CodeId, CodeSetId } from '../../shared/model/ids.ts';
import { tell } from './output.ts';
import { asText, codeAt, codesBelow, idsOf, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface CodeSetOptions {
  readonly json?: boolean;
  readonly name?: string;
  readonly description?: string;
  readonly code?: string[];
  readonly withSubCodes?: boolean;
}

export function addCodeSetCommands(program: Command): void {
  const sets = program.command('set').description('code sets: codes that are looked at together');
  addList(sets);
  describing(sets.command('new <project> <name>').description('make a code set')).action(
    (project: string, name: string, options: CodeSetOptions) =>
      withCore(project, async (call) => {
        const codes = (await codesOf(call, options)) ?? [];
        const id = await call('codeSets.create', { name, description: options.description ?? '', codes });
        tell(
          options.json,
          { id, name, codes: codes.length },
          () => `made code set ${name} of ${codes.length} ${codes.length === 1 ? 'code' : 'codes'}`,
        );
      }),
  );
  describing(sets.command('set <project> <name>').description('alter a set; the codes given are all that it has'))
    .option('--name <name>', 'another name')
    .action((project: string, name: string, options: CodeSetOptions) =>
      withCore(project, async (call) => {
        const id = await setNamed(call, name);
        await alterSet(call, id, options);
        tell(options.json, { id }, () => `altered code set ${name}`);
      }),
    );
  sets
    .command('delete <project> <name>')
    .description('delete a set; its codes stay')
    .option('--json')
    .action((project: string, name: string, { json }: CodeSetOptions) =>
      withCore(project, async (call) => {
        const id = await setNamed(call, name);
        await call('codeSets.delete', { codeSet: id });
        tell(json, { id }, () => `deleted code set ${name}`);
      }),
    );
}

function describing(command: Command): Command {
  return command
    .option('--code <path>', 'a code of the set (several times)', repeated(asText))
    .option('--with-sub-codes', 'each code with all below it')
    .option('--description <text>', 'what the set is for')
    .option('--json');
}

function addList(sets: Command): void {
  sets
    .command('list <project>')
    .description('list the code sets with their codes')
    .option('--json')
    .action((project: string, { json }: CodeSetOptions) =>
      withCore(project, async (call) => {
        const rows = await call('codeSets.list', {});
        const paths = new Map((await call('codes.list', {})).map((code) => [code.id, code.path]));
        const named = rows.map((row) => ({ ...row, codes: row.codes.map((id) => paths.get(id)!) }));
        tell(json, { codeSets: named }, () =>
          named.map(({ name, codes }) => `${name}  ${codes.join(', ')}`).join('\n'),
        );
      }),
    );
}

async function alterSet(call: Call, codeSet: CodeSetId, options: CodeSetOptions): Promise<void> {
  const { name, description } = options;
  const codes = await codesOf(call, options);
  if (codes) await call('codeSets.setCodes', { codeSet, codes });
  if (description !== undefined) await call('codeSets.describe', { codeSet, description });
  if (name !== undefined) await call('codeSets.rename', { codeSet, name });
}

async function codesOf(call: Call, { code, withSubCodes }: CodeSetOptions): Promise<CodeId[] | undefined> {
  if (!code) return undefined;
  if (withSubCodes) return await codesBelow(call, code);
  const codebook = codebookOf(await call('codes.list', {}));
  return code.map((path) => codeAt(codebook, path));
}

async function setNamed(call: Call, name: string): Promise<CodeSetId> {
  return idsOf('code set', await call('codeSets.list', {}), [name])[0]!;
}
