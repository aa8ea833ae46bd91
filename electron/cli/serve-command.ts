/** The command that opens a project for a browser on this machine. */

import { type Command, InvalidArgumentError } from 'commander';
import { buildApart } from '../build-apart.ts';
import { openCore } from '../core.ts';
import { endWithParent } from '../end-with-parent.ts';
import { deliver, pathFromHere } from './output.ts';

export function addServeCommand(program: Command): void {
  program
    .command('serve <project>')
    .description('open the project for a browser on this machine')
    .option('--port <number>', 'port (default: a free one)', asPort)
    .action(async (project: string, options: { port?: number }) => {
      endWithParent();
      const core = await openCore(pathFromHere(project), { background: true });
      try {
        await buildApart('renderer');
        const { serveProject } = await import('../server.ts');
        const server = await serveProject(core, { port: options.port ?? 0 });
        deliver(undefined, server.url);
        await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
        await server.close();
      } finally {
        await core.close();
      }
    });
}

function asPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It must be a port number.');
  return port;
}
