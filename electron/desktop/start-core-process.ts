/** Starts a core process for the desktop host. */

import { fork } from 'node:child_process';
import type { UtilityProcess } from 'electron';
import type { CoreMessage, CoreRequest, Port } from '../transport/core-messages.ts';

export interface CoreProcess extends Port<CoreRequest, CoreMessage> {
  /** Resolves when the process has ended, however it did. */
  readonly exited: Promise<void>;
  kill(): void;
}

/** How Electron starts a utility process: its `utilityProcess`. */
export interface UtilityProcesses {
  fork(script: string, parameters?: string[], options?: { readonly serviceName: string }): UtilityProcess;
}

/** In Electron's utility process; or under the Node whose path is given, to debug it or where Electron's own is too old. */
export function startCoreProcess(script: string, node: string | undefined, utility: UtilityProcesses): CoreProcess {
  return node ? forkUnder(node, script) : forkInElectron(script, utility);
}

function forkInElectron(script: string, utility: UtilityProcesses): CoreProcess {
  const child = utility.fork(script, [], { serviceName: 'Themata core' });
  return {
    send: (message) => child.postMessage(message),
    listen: (listener) => void child.on('message', listener),
    exited: new Promise((resolve) => child.once('exit', () => resolve())),
    kill: () => void child.kill(),
  };
}

/** Structured clones instead of JSON, so that bytes arrive as bytes. */
function forkUnder(node: string, script: string): CoreProcess {
  const child = fork(script, [], { execPath: node, execArgv: [], serialization: 'advanced' });
  child.on('error', (error) => console.error(error));
  return {
    send: (message) => {
      if (child.connected) child.send(message);
    },
    listen: (listener) => void child.on('message', (message) => listener(message as CoreMessage)),
    exited: new Promise((resolve) => child.once('close', () => resolve())),
    kill: () => void child.kill(),
  };
}
