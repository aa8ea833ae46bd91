/** Reading processes that all tests of a worker share: to start them for each project would take longer than most tests. */

import { type ReadingProcesses, startReading } from '../../electron/reading/reading-processes.ts';

let reading: ReadingProcesses | undefined;

/** They end when nothing was read for a while, and with the worker. */
export function sharedReading(): ReadingProcesses {
  reading ??= startReading();
  return reading;
}
