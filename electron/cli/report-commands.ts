/** Reports in the terminal. */

import type { Command } from 'commander';
import { addCooccurrence } from './reports/cooccurrence.ts';
import { addFrequency } from './reports/frequency.ts';

export function addReportCommands(program: Command): void {
  const report = program.command('report').description('figures about the codings');
  addFrequency(report);
  addCooccurrence(report);
}
