/** The report on words near a code in the terminal. */

import type { Command } from 'commander';
import { codebookOf } from '../../../shared/model/codebook.ts';
import { asText, codeAt, filterFrom } from '../selection.ts';
import { addPhraseOptions, type PhraseOptions, phraseChoiceFrom } from './phrase-options.ts';
import { reportCommand, runReport } from './report-command.ts';
import { asCount } from './report-numbers.ts';

interface WordsNearOptions extends PhraseOptions {
  readonly near: string;
  readonly distance: number;
}

export function addWordsNear(report: Command): void {
  const command = reportCommand(report, 'reports.wordsNear', 'words typical of what lies near a code');
  addPhraseOptions(command)
    .requiredOption('--near <path>', 'the code', asText)
    .option('--distance <n>', 'words on each side of its passages that still are near', asCount, 5)
    .action((project: string, options: WordsNearOptions) =>
      runReport(project, options, 'reports.wordsNear', async (call) => {
        const { near, distance, withSubCodes = false } = options;
        const code = codeAt(codebookOf(await call('codes.list', {})), near);
        return { code, withSubCodes, distance, ...phraseChoiceFrom(options), filter: await filterFrom(call, options) };
      }),
    );
}
