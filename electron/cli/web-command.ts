/** Imports a page of the web. */

import type { Command } from 'commander';
import { counted } from '../../shared/text/counted.ts';
import { tell } from './output.ts';
import { asPair, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface WebOptions {
  readonly set?: [string, string][];
  readonly allowPrivate?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addWebCommand(program: Command): void {
  program
    .command('import-web <project> <address>')
    .description('fetch a page of the web and import its article')
    .option('--set <name=value>', 'an attribute, or title= for its name (several times)', repeated(asPair))
    .option('--allow-private', 'ask hosts on this computer and in the networks around it, too')
    .option('--dry-run', 'tell what it would import, and do nothing')
    .option('--json')
    .action((project: string, address: string, { set = [], allowPrivate = false, dryRun, json }: WebOptions) =>
      withCore(project, async (call) => {
        const { title, ...attributes }: Record<string, string> = Object.fromEntries(set);
        if (dryRun) {
          const found = await call('web.preview', { address, allowPrivate });
          return tell(json, found, () => `"${found.name}": ${counted(found.words, 'word')}\n\n${found.start}`);
        }
        const done = await call('web.import', { address, allowPrivate, ...(title && { name: title }), attributes });
        tell(json, done, () =>
          [done.status === 'present' ? `present   "${done.name}"` : `imported  "${done.name}"`, ...done.remarks].join(
            '\n',
          ),
        );
      }),
    );
}
