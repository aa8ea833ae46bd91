/** The commands of the terminal, and what they exit with: 0, 1 for a failure, 2 for wrong usage. */

import { Command, CommanderError } from 'commander';
import { FailureError } from '../../shared/api/failure.ts';
import { addAgreementCommands } from './agreement-commands.ts';
import { addCaseCommands } from './case-commands.ts';
import { addCodeCommands } from './code-commands.ts';
import { addCodeSetCommands } from './code-set-commands.ts';
import { addDataCommands } from './data-commands.ts';
import { addDoneCommand } from './done-command.ts';
import { addExportCommands } from './export-commands.ts';
import { addHistoryCommands } from './history-commands.ts';
import { addLexiconCommands } from './lexicon-commands.ts';
import { addLinksCommand } from './links-command.ts';
import { addMemoCommands } from './memo-commands.ts';
import { addMergeCommand } from './merge-command.ts';
import { outliveReaders, tellFailure } from './output.ts';
import { addProjectCommands } from './project-commands.ts';
import { addQueryCommands } from './query-commands.ts';
import { addReferenceCommands } from './reference-commands.ts';
import { addReportCommands } from './report-commands.ts';
import { addRetrieveCommand } from './retrieve-command.ts';
import { addSearchCommands } from './search-commands.ts';
import { addServeCommand } from './serve-command.ts';
import { addSourceCommands } from './source-commands.ts';
import { addSurveyCommand } from './survey-command.ts';
import { addWebCommand } from './web-command.ts';

export async function runCommandLine(args: readonly string[]): Promise<number> {
  outliveReaders();
  const program = new Command('themata')
    .description('A workbench for qualitative thematic analysis, on the command line.')
    .exitOverride()
    .showHelpAfterError('(--help tells how each command is used)')
    .configureHelp({ showGlobalOptions: true });
  addProjectCommands(program);
  addHistoryCommands(program);
  addDataCommands(program);
  addExportCommands(program);
  addSourceCommands(program);
  addSurveyCommand(program);
  addWebCommand(program);
  addReferenceCommands(program);
  addCaseCommands(program);
  addCodeCommands(program);
  addCodeSetCommands(program);
  addMemoCommands(program);
  addLinksCommand(program);
  addMergeCommand(program);
  addDoneCommand(program);
  addAgreementCommands(program);
  addQueryCommands(program);
  addRetrieveCommand(program);
  addSearchCommands(program);
  addLexiconCommands(program);
  addReportCommands(program);
  addServeCommand(program);
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return process.exitCode ?? 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof FailureError)) throw error;
    tellFailure(error.failure, wantsJson(args));
    return 1;
  }
}

function wantsJson(args: readonly string[]): boolean {
  return args.includes('--json') || args.includes('--format=json') || args[args.indexOf('--format') + 1] === 'json';
}
