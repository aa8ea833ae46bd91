/** The command that lists the links between things of a project. */

import type { Command } from 'commander';
import type { Link, LinkDirection, LinkedThing } from '../../shared/model/link.ts';
import { tell } from './output.ts';
import { withCore } from './with-core.ts';

const ARROWS: Readonly<Record<LinkDirection, string>> = { none: '--', 'one-way': '->', 'both-ways': '<->' };

export function addLinksCommand(program: Command): void {
  program
    .command('links <project>')
    .description('list the links between codings, codes, sources, memos and cases')
    .option('--json')
    .action((project: string, { json }: { json?: boolean }) =>
      withCore(project, async (call) => {
        const links = await call('links.list', {});
        tell(json, { links }, () => links.map(inWords).join('\n'));
      }),
    );
}

function inWords({ name, direction, from, to }: Link): string {
  return [endInWords(from), ARROWS[direction], endInWords(to), name && `(${name})`].filter(Boolean).join(' ');
}

function endInWords(thing: LinkedThing): string {
  return thing.kind === 'coding'
    ? `coding ${thing.id} "${thing.label}" ${thing.start}-${thing.end}`
    : `${thing.kind} ${thing.id} "${thing.label}"`;
}
