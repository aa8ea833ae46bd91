/** The report on keywords in the terminal. */

import type { Command } from 'commander';
import { asGroup, GROUP_FORM, sourceGroupFrom } from '../group-option.ts';
import { filterFrom } from '../selection.ts';
import { addPhraseOptions, type PhraseOptions, phraseChoiceFrom } from './phrase-options.ts';
import { reportCommand, runReport } from './report-command.ts';

interface KeywordsOptions extends PhraseOptions {
  readonly a: string;
  readonly b?: string;
}

export function addKeywords(report: Command): void {
  const command = reportCommand(report, 'reports.keywords', 'words that set one group of sources apart from another', {
    countsCodes: false,
  });
  addPhraseOptions(command)
    .requiredOption('--a <group>', `the sources whose keywords are wanted: ${GROUP_FORM}`, asGroup)
    .option('--b <group>', 'the sources to compare with, named alike (default: all others)', asGroup)
    .action((project: string, options: KeywordsOptions) =>
      runReport(project, options, 'reports.keywords', async (call) => ({
        a: await sourceGroupFrom(call, options.a),
        ...(options.b && { b: await sourceGroupFrom(call, options.b) }),
        ...phraseChoiceFrom(options),
        filter: await filterFrom(call, options),
      })),
    );
}
