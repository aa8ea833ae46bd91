/** Imports the rows of a table as sources or cases. */

import { type Command, Option } from 'commander';
import type { SurveyImport, SurveyPreview } from '../../shared/api/methods/surveys.ts';
import type { ColumnRole } from '../../shared/model/survey.ts';
import { counted } from '../../shared/text/counted.ts';
import { pathFromHere, tell } from './output.ts';
import { repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface SurveyOptions {
  readonly text?: string[];
  readonly name?: string[];
  readonly ignore?: string[];
  readonly attribute?: string[];
  readonly as: 'sources' | 'cases';
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addSurveyCommand(program: Command): void {
  const column = (role: string, what: string) =>
    new Option(`--${role} <column>`, `${what} (several times)`).argParser(repeated((name: string) => name));
  program
    .command('survey <project> <file>')
    .description('import each row of a table (.csv, .tsv, .xlsx) as a source, or as a case with attributes')
    .addOption(column('text', 'a column of words to be coded'))
    .addOption(column('name', 'a column that names the row'))
    .addOption(column('attribute', 'a column that is an attribute'))
    .addOption(column('ignore', 'a column to be left out'))
    .addOption(new Option('--as <what>', 'what a row becomes').choices(['sources', 'cases']).default('sources'))
    .option('--sheet <name>', 'the sheet of a workbook; the first where none is named')
    .option('--dry-run', 'tell the columns and what is guessed of them, and do nothing')
    .option('--json')
    .action((project: string, path: string, options: SurveyOptions) =>
      withCore(project, async (call) => {
        const table = { file: { path: pathFromHere(path) }, ...(options.sheet && { sheet: options.sheet }) };
        const preview = await call('surveys.preview', table);
        if (options.dryRun) return tell(options.json, preview, () => columnLines(preview));
        const done = await call('surveys.import', { ...table, roles: rolesOf(options, preview), as: options.as });
        tell(options.json, done, () => importLine(done));
      }),
    );
}

/** Columns that no option names are taken as they are guessed to be. */
function rolesOf(options: SurveyOptions, { columns }: SurveyPreview): Record<string, ColumnRole> {
  const guessed = columns.map(({ name, role }) => [name, role] as const);
  const roles = ['text', 'name', 'attribute', 'ignore'] as const;
  const given = roles.flatMap((role) => (options[role] ?? []).map((name) => [name, role] as const));
  return Object.fromEntries([...guessed, ...given]);
}

function columnLines({ sheet, rows, columns }: SurveyPreview): string {
  const lines = columns.map(({ name, role, values }) => `${role.padEnd(9)}  ${name}  (${values} different values)`);
  return [`${rows} rows${sheet === null ? '' : ` on sheet "${sheet}"`}`, ...lines].join('\n');
}

function importLine({ sources, present, cases, casesPresent, withoutText }: SurveyImport): string {
  const parts = [
    `${counted(sources, 'source')} imported, ${present} there already`,
    ...(cases + casesPresent > 0 ? [`${counted(cases, 'case')} created, ${casesPresent} there already`] : []),
    ...(withoutText > 0 ? [`${withoutText} rows without text`] : []),
  ];
  return parts.join('; ');
}
