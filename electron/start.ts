/** `npm start`: builds what is stale, then opens the workbench in Electron, or in a browser where Electron cannot be had. */

import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { FailureError } from '../shared/api/failure.ts';
import { buildApart } from './build-apart.ts';
import { dataFolder } from './data-folder.ts';
import { endWithParent } from './end-with-parent.ts';
import { findElectron } from './find-electron.ts';
import { openBrowser } from './open-browser.ts';
import { openProject } from './open-project.ts';
import { runElectron } from './run-electron.ts';
import { serveProject } from './server.ts';

interface StartOptions {
  readonly project?: string;
  readonly port: number;
  readonly open: boolean;
  readonly browser: boolean;
}

const options = new Command('npm start --')
  .description('Opens the Themata workbench.')
  .option('--project <file>', 'the project to open; without it, your copy of the sample')
  .option('--port <number>', 'port of the browser host; without it, a free one', portOf, 0)
  .option('--no-open', 'do not open the browser')
  .option('--browser', 'do not try Electron', false)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse()
  .opts<StartOptions>();
/** Relative to where npm was called; npm itself changes to the folder of the package. */
const project = options.project && resolve(process.env.INIT_CWD ?? process.cwd(), options.project);

endWithParent();
try {
  const why = options.browser ? null : await openInElectron();
  if (options.browser || why !== null) await openInBrowser(why);
} catch (error) {
  if (!(error instanceof FailureError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** Says why it was not possible, or returns `null` after the window was closed. */
async function openInElectron(): Promise<string | null> {
  const electron = await findElectron();
  if ('missing' in electron) return electron.missing;
  await buildApart('renderer', 'electron');
  const status = await runElectron(electron.path, [...electron.flags, ...(project ? ['--project', project] : [])]);
  if (status === null) return 'it ended before it could open a window';
  process.exitCode = status;
  return null;
}

/** Serves until the process is told to end. */
async function openInBrowser(whyNotElectron: string | null): Promise<void> {
  if (whyNotElectron) console.log(`The workbench opens in a browser instead of Electron, because ${whyNotElectron}.`);
  await buildApart('renderer');
  const { core } = await openProject(project ? { open: project } : { sample: dataFolder() });
  const served = await serveProject(core, { port: options.port }).catch(async (error) => {
    await core.close();
    throw error;
  });
  console.log(served.url);
  if (options.open) openBrowser(served.url);
  const end = async () => {
    await served.close();
    await core.close();
    process.exit();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It is a number up to 65535.');
  return port;
}
