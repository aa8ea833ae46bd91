/** The command that imports texts, and projects of other programs. */

import { type Command, Option } from 'commander';
import type { Call, Params } from '../../shared/api/contract.ts';
import type {
  FileImport,
  FilePreview,
  SourcePreview,
  SourcesImport,
  SourcesPreview,
} from '../../shared/api/results.ts';
import { POSITION_UNITS } from '../../shared/exchange/position-units.ts';
import { CHOSEN_ENCODINGS } from '../../shared/model/source.ts';
import { counted } from '../../shared/text/counted.ts';
import { pathFromHere, tell } from './output.ts';
import { importProjectFiles, isProjectFile, type ProjectFileOptions, projectLines } from './project-files.ts';
import { asPair, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface ImportOptions extends ProjectFileOptions {
  readonly set?: [string, string][];
  readonly manifest?: string;
  readonly encoding?: (typeof CHOSEN_ENCODINGS)[number];
  readonly chapters: 'together' | 'apart';
  readonly comments: 'memos' | 'leave';
  readonly json?: boolean;
}

export function addImport(program: Command): void {
  program
    .command('import <project> [files...]')
    .description('import documents as sources, folders with all in them')
    .option(
      '--set <name=value>',
      'an attribute of every file, or title= for its name (several times)',
      repeated(asPair),
    )
    .option('--manifest <file>', 'a table (CSV or JSON) of file, title and attributes')
    .addOption(new Option('--encoding <name>', 'of text files, where it is not found').choices(CHOSEN_ENCODINGS))
    .addOption(
      new Option('--chapters <how>', 'of a book: one source, or one for each')
        .choices(['together', 'apart'])
        .default('together'),
    )
    .addOption(
      new Option('--comments <what>', 'what becomes of comments in the margin')
        .choices(['memos', 'leave'])
        .default('memos'),
    )
    .option('--from-project <name>', 'one of several projects that a database of Taguette holds')
    .addOption(
      new Option('--positions <unit>', 'what a REFI-QDA project counts, where it is not what it seems').choices(
        POSITION_UNITS,
      ),
    )
    .option('--theirs', 'where a project and the one that is there differ, take what the file says')
    .option('--dry-run', 'only tell what the files hold')
    .option('--json')
    .action((project: string, files: string[], options: ImportOptions, command: Command) => {
      if (files.length === 0 && !options.manifest) command.error('error: name a file to import, or a --manifest');
      return withCore(project, (call) =>
        options.dryRun ? preview(call, files, options) : bringIn(call, files, options),
      );
    });
}

async function bringIn(call: Call, files: readonly string[], options: ImportOptions): Promise<void> {
  const projects = await importProjectFiles(call, files.filter(isProjectFile), options);
  const result = holdsDocuments(files, options)
    ? await call('sources.import', { ...wanted(files, options), comments: options.comments })
    : NOTHING;
  tell(options.json, { ...result, ...(projects.length > 0 && { projects }) }, () =>
    linesOf(result, [...projects.flatMap(projectLines), ...result.files.flatMap(importLines)]),
  );
  if (result.files.some(({ status }) => status === 'failed')) process.exitCode = 1;
}

async function preview(call: Call, files: readonly string[], options: ImportOptions): Promise<void> {
  const projects = await importProjectFiles(call, files.filter(isProjectFile), options);
  const result = holdsDocuments(files, options) ? await call('sources.preview', wanted(files, options)) : NOTHING;
  tell(options.json, { ...result, ...(projects.length > 0 && { projects }) }, () =>
    linesOf(result, [...projects.flatMap(projectLines), ...result.files.flatMap(previewLines)]),
  );
  if (result.files.some(({ failure }) => failure)) process.exitCode = 1;
}

const NOTHING = { files: [], skipped: [] };

function holdsDocuments(files: readonly string[], { manifest }: ImportOptions): boolean {
  return manifest !== undefined || files.some((file) => !isProjectFile(file));
}

function wanted(files: readonly string[], options: ImportOptions): Params<'sources.preview'> {
  const { title, ...attributes }: Record<string, string> = Object.fromEntries(options.set ?? []);
  return {
    files: files
      .filter((file) => !isProjectFile(file))
      .map((file) => ({
        file: { path: pathFromHere(file) },
        ...(title && { name: title }),
        ...(options.encoding && { encoding: options.encoding }),
        attributes,
      })),
    ...(options.manifest && { manifest: { path: pathFromHere(options.manifest) } }),
    chapters: options.chapters,
  };
}

function linesOf({ skipped }: SourcesImport | SourcesPreview, lines: readonly string[]): string {
  return [...lines, ...skipped.map((path) => `passed by ${path}`)].join('\n');
}

function importLines({ file, status, source, format, encoding, failure, remarks }: FileImport): string[] {
  if (failure) return [`failed    ${file}: ${failure.message} (${failure.code})`];
  if (status === 'present') return [`present   ${file}: already there as "${source}"`];
  return [`imported  ${file}: "${source}" (${howRead(format!, encoding!)})`, ...remarks.map(remarkLine)];
}

function previewLines({ file, sources, failure }: FilePreview): string[] {
  if (failure) return [`failed    ${file}: ${failure.message} (${failure.code})`];
  return [file, ...sources.flatMap(sourceLines)];
}

function sourceLines(source: SourcePreview): string[] {
  const { name, format, encoding, characters, words, blocks, pages, comments, attributes, start, present } = source;
  const counts = [
    counted(characters, 'character'),
    counted(words, 'word'),
    ...(pages === null ? [] : [counted(pages, 'page')]),
    ...blocks.map(({ kind, count }) => `${kind} ${count}`),
    ...(comments === 0 ? [] : [`comments ${comments}`]),
  ];
  return [
    `  "${name}" (${howRead(format, encoding)}): ${counts.join(', ')}`,
    ...(present === null ? [] : [`    already there as "${present}"`]),
    ...Object.entries(attributes).map(([attribute, value]) => `    ${attribute} = ${value}`),
    ...source.remarks.map(remarkLine),
    `    ${start.slice(0, SHOWN_CHARACTERS).replaceAll(/\s+/g, ' ').trim()}`,
  ];
}

const SHOWN_CHARACTERS = 200;

function remarkLine(remark: string): string {
  return `    ${remark}`;
}

/** A format that says itself how it is encoded needs no other word. */
function howRead(format: string, encoding: string): string {
  return encoding === 'declared' ? format : encoding;
}
