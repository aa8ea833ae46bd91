/** Commands on the history of changes. */

import { type Command, InvalidArgumentError } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import type { Change } from '../../shared/model/change.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { tell } from './output.ts';
import { codeAt, idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

/** The state before the first change. */
const START = 'start';

interface Options {
  readonly json?: boolean;
  readonly to?: ChangeId | typeof START;
  readonly source?: string;
  readonly code?: string;
  readonly coder?: string;
  readonly text?: string;
}

export function addHistoryCommands(program: Command): void {
  program
    .command('undo <project>')
    .description('take back the last change, or all after a chosen one')
    .option('--to <change>', `the number of the change that is to be the last one standing, or "${START}"`, asPoint)
    .option('--json')
    .action((project: string, { to, json }: Options) =>
      withCore(project, async (call) => {
        const change = to === START ? null : to;
        const done = change === undefined ? await call('history.undo', {}) : await call('history.undoTo', { change });
        tell(json, done, () => `undone: ${'label' in done ? done.label : howMany(done.changes)}`);
      }),
    );
  program
    .command('redo <project>')
    .description('do again what was undone, or all up to a chosen change')
    .option('--to <change>', 'the number of the last change to do again', asChange)
    .option('--json')
    .action((project: string, { to, json }: Options & { to?: ChangeId }) =>
      withCore(project, async (call) => {
        const done = to ? await call('history.redoTo', { change: to }) : await call('history.redo', {});
        tell(json, done, () => `done again: ${'label' in done ? done.label : howMany(done.changes)}`);
      }),
    );
  program
    .command('history <project>')
    .description('list the changes with their numbers, newest first')
    .option('--source <name>', 'only those that touched this source or anything on it')
    .option('--code <path>', 'only those that touched this code or its codings')
    .option('--coder <name>', 'only those that this coder made')
    .option('--text <words>', 'only those whose label holds these words')
    .option('--json')
    .action((project: string, options: Options) =>
      withCore(project, async (call) => {
        const changes = await call('history.list', { filter: await filterFrom(call, options), limit: 100_000 });
        tell(options.json, { changes }, () => changes.map(lineOf).join('\n'));
      }),
    );
}

async function filterFrom(call: Call, { source, code, coder, text }: Options) {
  return {
    ...(source !== undefined && { source: idsOf('source', await call('sources.list', {}), [source])[0]! }),
    ...(code !== undefined && { code: codeAt(codebookOf(await call('codes.list', {})), code) }),
    ...(coder !== undefined && { coder }),
    ...(text !== undefined && { text }),
  };
}

function howMany(changes: number): string {
  return changes === 1 ? '1 change' : `${changes} changes`;
}

function lineOf({ id, at, coder, label, undone }: Change): string {
  return `${id}  ${at}  ${coder}  ${label}${undone ? '  (undone)' : ''}`;
}

function asChange(value: string): ChangeId {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It must be the number of a change (see history).');
  return Number(value) as ChangeId;
}

function asPoint(value: string): ChangeId | typeof START {
  return value === START ? START : asChange(value);
}
