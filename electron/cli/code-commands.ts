/** Commands that alter the tree of codes. */

import type { Command } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { codebookOf, codeIn } from '../../shared/model/codebook.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { stateDeletion, stateMerge } from '../../shared/report/code-impact.ts';
import { counted } from '../../shared/text/counted.ts';
import { tell } from './output.ts';
import { addFilterOptions, codeAt, type FilterOptions, filterFrom } from './selection.ts';
import { withCore } from './with-core.ts';

interface CodeOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly keepSubCodes?: boolean;
  readonly under?: string;
}

export function addCodeCommands(program: Command): void {
  const codes = program.command('code').description('move, merge, split and delete codes');
  addMove(codes);
  addMerge(codes);
  addSplit(codes);
  addDelete(codes);
}

function addMove(codes: Command): void {
  codes
    .command('move <project> <codes...>')
    .description('move codes with what is below them, to the top where no other place is named')
    .option('--under <path>', 'behind the codes below this one')
    .option('--json')
    .action((project: string, paths: string[], { json, under }: CodeOptions) =>
      withCore(project, async (call) => {
        const [parent, moved] = [
          under === undefined ? null : (await codesAt(call, [under]))[0]!,
          await codesAt(call, paths),
        ];
        const siblings = (await call('codes.list', {})).filter((code) => code.parent === parent);
        await call('codes.move', { codes: moved, parent, position: siblings.length });
        tell(
          json,
          { codes: moved },
          () => `moved ${paths.join(', ')} ${under === undefined ? 'to the top' : `under ${under}`}`,
        );
      }),
    );
}

function addMerge(codes: Command): void {
  codes
    .command('merge <project> <into> <codes...>')
    .description('give the codings and sub-codes of codes to another; tells what that changes')
    .option('--dry-run', 'only tell what it would change')
    .option('--json')
    .action((project: string, target: string, paths: string[], { json, dryRun }: CodeOptions) =>
      withCore(project, async (call) => {
        const [[into], from] = [await codesAt(call, [target]), await codesAt(call, paths)] as [CodeId[], CodeId[]];
        const impact = await call('codes.impact', { codes: from, into: into! });
        const { name } = codeIn(codebookOf(await call('codes.list', {})), into!);
        if (!dryRun) await call('codes.merge', { from, into: into! });
        tell(json, { impact, done: !dryRun }, () => stateMerge(impact, from.length, name).join('\n'));
      }),
    );
}

function addSplit(codes: Command): void {
  const split = codes
    .command('split <project> <path> <name>')
    .description('give the codings of a code that the options below choose to a new code beside it')
    .option('--json');
  addFilterOptions(split).action((project: string, path: string, name: string, options: CodeOptions & FilterOptions) =>
    withCore(project, async (call) => {
      const [code] = (await codesAt(call, [path])) as [CodeId];
      const codings = await codingsOf(call, { ...(await filterFrom(call, options)), codes: [code] });
      if (codings.length === 0) fail('not-found', `No coding of "${path}" is like that.`);
      const made = await call('codes.split', { code, parts: [{ name, codings }] });
      tell(options.json, made, () => `made ${name} of ${counted(made.moved, 'coding')} of ${path}`);
    }),
  );
}

function addDelete(codes: Command): void {
  codes
    .command('delete <project> <codes...>')
    .description('delete codes with all codings of theirs; tells what goes')
    .option('--keep-sub-codes', 'put the sub-codes of each into its place')
    .option('--dry-run', 'only tell what would go')
    .option('--json')
    .action((project: string, paths: string[], { json, dryRun, keepSubCodes }: CodeOptions) =>
      withCore(project, async (call) => {
        const params = { codes: await codesAt(call, paths), subCodes: keepSubCodes ? 'keep' : 'delete' } as const;
        const impact = await call(dryRun ? 'codes.impact' : 'codes.delete', params);
        tell(json, { impact, done: !dryRun }, () => stateDeletion(impact, paths.length).join('\n'));
      }),
    );
}

async function codesAt(call: Call, paths: readonly string[]): Promise<CodeId[]> {
  const codebook = codebookOf(await call('codes.list', {}));
  return paths.map((path) => codeAt(codebook, path));
}

const PAGE = 1000;

async function codingsOf(call: Call, filter: Awaited<ReturnType<typeof filterFrom>>): Promise<CodingId[]> {
  const found: CodingId[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call('codings.passages', { filter, offset, limit: PAGE });
    total = page.total;
    for (const { codings } of page.passages) for (const { id } of codings) found.push(id);
  }
  return found;
}
