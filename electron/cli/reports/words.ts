/** The report on words in the terminal. */

import type { Command } from 'commander';
import { filterFrom } from '../selection.ts';
import { addPhraseOptions, type PhraseOptions, phraseChoiceFrom } from './phrase-options.ts';
import { reportCommand, runReport } from './report-command.ts';

export function addWords(report: Command): void {
  const command = reportCommand(report, 'reports.words', 'how often each word or phrase stands in the texts', {
    countsCodes: false,
  });
  addPhraseOptions(command).action((project: string, options: PhraseOptions) =>
    runReport(project, options, 'reports.words', async (call) => ({
      ...phraseChoiceFrom(options),
      filter: await filterFrom(call, options),
    })),
  );
}
