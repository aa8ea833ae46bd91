/** Opens an address in the default browser. */

import { spawn } from 'node:child_process';

/** Does nothing where there is no browser to open: no display, or no program that knows the default one. */
export function openBrowser(url: string): void {
  const command = openingCommand(url);
  if (command === null) return;
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

function openingCommand(url: string): readonly [string, ...string[]] | null {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', url] : null;
}
