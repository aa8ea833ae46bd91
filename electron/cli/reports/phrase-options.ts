/** The options of reports on words: phrase length, stop words, and how many are listed. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { STOP_WORD_LANGUAGES, type StopWordLanguage } from '../../../shared/analysis/words/stop-words.ts';
import { asText, repeated } from '../selection.ts';
import type { ReportOptions } from './report-command.ts';
import { asCount } from './report-numbers.ts';

export interface PhraseOptions extends ReportOptions {
  readonly length: number;
  readonly stopWords: StopWordLanguage;
  readonly stopWord?: string[];
  readonly minimum: number;
  readonly limit: number;
}

export function addPhraseOptions(command: Command): Command {
  return command
    .option('--length <n>', 'words in a phrase, 1 to 5', asLength, 1)
    .addOption(
      new Option('--stop-words <list>', 'words at which no phrase starts or ends')
        .choices([...STOP_WORD_LANGUAGES])
        .default('english'),
    )
    .option('--stop-word <word>', 'a stop word of your own (several times)', repeated(asText))
    .option('--minimum <n>', 'occurrences that a phrase needs', asCount, 2)
    .option('--limit <n>', 'the most rows to list', asCount, 500);
}

export function phraseChoiceFrom({ length, stopWords, stopWord = [], minimum, limit }: PhraseOptions) {
  return { length, stopWords: { language: stopWords, own: stopWord }, minimum, limit };
}

function asLength(value: string): number {
  if (!/^[1-5]$/.test(value)) throw new InvalidArgumentError('It must be a number from 1 to 5.');
  return Number(value);
}
