/** Commands on the project as a whole. */

import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { fail } from '../../shared/api/failure.ts';
import { counted } from '../../shared/text/counted.ts';
import { newProject } from '../core.ts';
import { newSample } from '../sample.ts';
import { pathFromHere, tell } from './output.ts';
import { withCore } from './with-core.ts';

interface Json {
  readonly json?: boolean;
}

export function addProjectCommands(program: Command): void {
  program
    .command('new <project>')
    .description('make a new project; never overwrites')
    .addOption(new Option('--sample', 'fill it with the sample texts, codebook and codings').conflicts('coder'))
    .option('--coder <name>', 'who codes in it (default: your user name)')
    .option('--json')
    .action(async (project: string, options: Json & { sample?: boolean; coder?: string }) => {
      const file = pathFromHere(project);
      if (options.sample) await newSample(file);
      else newProject(file, { coder: options.coder ?? userInfo().username });
      tell(options.json, { project: file }, () => `made ${file}`);
    });
  addKeepingCommands(program);
}

function addKeepingCommands(program: Command): void {
  program
    .command('check <project>')
    .description('check that everything in the project is sound')
    .option('--json')
    .action((project: string, { json }: Json) =>
      withCore(project, async (call) => {
        const { ok, problems, checked } = await call('project.check', {});
        const { sources, codes, codings } = checked;
        const what = [counted(sources, 'source'), counted(codes, 'code'), counted(codings, 'coding')].join(', ');
        tell(json, { ok, problems, checked }, () => (ok ? `sound: ${what}` : problems.join('\n')));
        if (!ok) process.exitCode = 1;
      }),
    );
  program
    .command('backup <project> <file>')
    .description('write a tested copy of the project; never overwrites')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        const written = await call('project.backup', { path: pathFromHere(file) });
        tell(json, written, () => `wrote ${written.path} (${written.bytes} bytes)`);
      }),
    );
  program
    .command('purge <project>')
    .description('erase removed sources, all history and the dated backups for good')
    .option('--yes', 'really do so')
    .option('--json')
    .action((project: string, options: Json & { yes?: boolean }) =>
      withCore(project, async (call) => {
        if (!options.yes)
          fail('invalid-input', 'Purging cannot be undone. Say --yes to erase removed sources and all history.');
        const erased = await call('project.purge', { confirm: true });
        tell(
          options.json,
          erased,
          () => `erased ${counted(erased.texts, 'text')} and ${counted(erased.changes, 'change')}`,
        );
      }),
    );
}
