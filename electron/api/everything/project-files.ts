/** The files of an archive of everything, each made when its turn comes. */

import type { StreamedProject } from '../../../shared/model/streamed-project.ts';
import { memoRows } from '../../../shared/report/memo/memos-document.ts';
import type { Cell } from '../../../shared/report/table.ts';
import { csvPieces } from '../../export/csv-file.ts';
import { fileNames } from '../../export/file-names.ts';
import { type Pieces, piecesOfText } from '../../export/pieces.ts';
import { refiCodebook } from '../../export/refi/write-codebook.ts';
import { refiProjectFiles } from '../../export/refi/write-project.ts';
import { type ZippedFile, zipPieces } from '../../export/zip-pieces.ts';
import { programVersion } from '../../program-version.ts';
import { readCodebook } from '../../store/codes.ts';
import { readProjectInfo } from '../../store/project.ts';
import { streamProject } from '../../store/read-project.ts';
import { listSources } from '../../store/sources.ts';
import { readSourceBody } from '../../store/texts.ts';
import { codebookCsv } from '../codebook.ts';
import type { Project } from '../context.ts';
import { cancellable, type ExportSteps } from '../export-steps.ts';
import { listedMemos } from '../listed-memos.ts';
import { type QuotationFile, quotationFile, type StreamedFormat, type WantedQuotations } from '../quotation-files.ts';
import { readmeOf } from './readme.ts';
import { caseRows, coderRows, codeSetRows, historyRows, sourceRows } from './tables.ts';

interface File {
  readonly path: string;
  readonly holds: string;
  readonly pieces: () => Pieces;
  /** Known when the pieces were taken. */
  readonly count: () => number;
  readonly isPacked?: boolean;
}

/** Each reads every coding once. */
export const QUOTATION_FILES = [
  ['csv', 'quotations.csv', 'codings with their quotations, a row each'],
  ['xlsx', 'quotations.xlsx', 'the same, as an Excel workbook'],
  ['jsonl', 'quotations.jsonl', 'the same, as JSON Lines'],
  ['annotations', 'quotations.jsonld', 'the same, as W3C Web Annotations (JSON-LD)'],
] as const satisfies readonly (readonly [StreamedFormat, string, string])[];

export interface ProjectArchive {
  readonly files: Iterable<ZippedFile>;
  /** What was cut or left out, once all is written. */
  remarks(): string[];
}

/** `codebook` is the codebook as DOCX. */
export function projectArchive(
  project: Project,
  wanted: WantedQuotations,
  codebook: Uint8Array,
  steps: ExportSteps,
): ProjectArchive {
  const written: QuotationFile[] = [];
  const quotations = QUOTATION_FILES.map(([format, path, holds]): File => {
    const pieces = () => {
      const file = quotationFile(project, wanted, format, steps);
      written.push(file);
      return file.pieces;
    };
    return { path, holds, pieces, count: () => wanted.total, isPacked: format === 'xlsx' };
  });
  const small = [...codebookFiles(project, codebook), ...tables(project)];
  return {
    files: zippedFiles(project, [...quotations, ...small, ...exchangeFiles(project, wanted.total)], steps),
    remarks: () => written.flatMap(({ remarks }) => remarks()),
  };
}

function codebookFiles({ db }: Project, docx: Uint8Array): File[] {
  const count = () => readCodebook(db).codes.length;
  const holds = 'the same to read, with counts and quotations';
  return [
    { path: 'codebook.csv', holds: 'codes with colour and description', pieces: () => [codebookCsv(db)], count },
    { path: 'codebook.docx', holds, pieces: () => [docx], count, isPacked: true },
  ];
}

function exchangeFiles({ db, file }: Project, codings: number): File[] {
  const program = `Themata ${programVersion()}`;
  let draft: StreamedProject | undefined;
  const read = () => {
    draft ??= streamProject(db, readProjectInfo(db, file).name);
    return draft;
  };
  return [
    {
      path: 'codebook.qdc',
      holds: 'codes, as a REFI-QDA codebook',
      pieces: () => [refiCodebook(read(), program)],
      count: () => readCodebook(db).codes.length,
    },
    {
      path: 'project.qdpx',
      holds: 'codings and all else, as a REFI-QDA project for other programs',
      pieces: () => zipPieces(refiProjectFiles(read(), program)),
      count: () => codings,
      isPacked: true,
    },
  ];
}

function tables({ db }: Project): File[] {
  const texts = () => textFiles(db).map(({ file }) => file);
  return [
    table('memos.csv', 'memos, those of codings among them (Markdown)', () => memoRows(listedMemos(db))),
    table('cases.csv', 'cases with their sources and attributes', () => caseRows(db)),
    table('code-sets.csv', 'sets of codes', () => codeSetRows(db)),
    table('coders.csv', 'coders', () => coderRows(db)),
    table('history.csv', 'changes, from the first on', () => historyRows(db)),
    table('sources.csv', 'sources with their attributes and the file of each', () => sourceRows(db, texts())),
  ];
}

/** The first row holds the headings. */
function table(path: string, holds: string, rows: () => Iterable<readonly Cell[]>): File {
  let taken = 0;
  function* counted() {
    for (const row of rows()) {
      taken++;
      yield row;
    }
  }
  return { path, holds, pieces: () => csvPieces(counted(), true), count: () => taken - 1 };
}

function* zippedFiles({ db, file: place }: Project, files: readonly File[], steps: ExportSteps): Generator<ZippedFile> {
  for (const { path, pieces, isPacked = false } of files) {
    yield { path, pieces: cancellable(pieces(), steps), isPacked };
  }
  const texts = textFiles(db);
  for (const { id, file } of texts) {
    steps.step();
    yield { path: file, pieces: piecesOfText(readSourceBody(db, id)) };
  }
  const told = files.map(({ path, holds, count }) => ({ path, holds, count: count() }));
  const folder = { path: 'sources/', holds: 'texts of sources', count: texts.length };
  yield { path: 'README.txt', pieces: [readmeOf(readProjectInfo(db, place), [...told, folder])] };
}

/** Sources with the paths of their texts in the archive. */
function textFiles(db: Project['db']) {
  const sources = listSources(db);
  const titles = sources.map(({ name }) => name);
  const names = fileNames(titles, 'txt');
  return sources.map(({ id }, i) => ({ id, file: `sources/${names[i]}` }));
}
