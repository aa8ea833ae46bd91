/** The command that tells, and marks, which coders are done with which sources. */

import type { Command } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import { tell } from './output.ts';
import { asText, idsOf, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface DoneOptions {
  readonly json?: boolean;
  readonly source?: string[];
  readonly coder?: string;
  readonly undone?: boolean;
}

export function addDoneCommand(program: Command): void {
  program
    .command('done <project>')
    .description('mark sources as done by a coder; without a source, list what is marked')
    .option('--source <name>', 'mark this source (several times)', repeated(asText))
    .option('--coder <name>', 'who is done with it (default: who codes now)')
    .option('--undone', 'take the mark away')
    .option('--json')
    .action((project: string, options: DoneOptions, command: Command) => {
      if (!options.source && options.undone) command.error('error: name the --source that is not done');
      return withCore(project, async (call) => {
        if (options.source) await mark(call, options.source, options);
        const marks = await marksByName(call);
        tell(options.json, { done: marks }, () => marks.map(({ source, coder }) => `${source}  ${coder}`).join('\n'));
      });
    });
}

async function mark(call: Call, names: readonly string[], { coder, undone = false }: DoneOptions): Promise<void> {
  const [who] = coder === undefined ? [] : idsOf('coder', await call('coders.list', {}), [coder]);
  for (const source of idsOf('source', await call('sources.list', {}), names)) {
    await call('coders.markDone', { source, done: !undone, ...(who && { coder: who }) });
  }
}

async function marksByName(call: Call): Promise<{ source: string; coder: string }[]> {
  const sources = new Map((await call('sources.list', {})).map(({ id, name }) => [id, name]));
  const coders = new Map((await call('coders.list', {})).map(({ id, name }) => [id, name]));
  const marks = await call('coders.done', {});
  return marks.map(({ source, coder }) => ({ source: sources.get(source)!, coder: coders.get(coder)! }));
}
