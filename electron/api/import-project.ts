/** Imports projects of other programs: reads one, tells what is in it, and merges it into the open project. */

import { extname } from 'node:path';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ProjectImport, ProjectImportPreview } from '../../shared/api/project-import.ts';
import type { CodebookImport } from '../../shared/api/results.ts';
import { countsOfDraft } from '../../shared/exchange/draft-counts.ts';
import { attributePlace } from '../../shared/exchange/refi-places.ts';
import type { ProjectMerge } from '../../shared/model/merging/merge-result.ts';
import type { ProjectDraft } from '../../shared/model/project-draft.ts';
import { fileNameOf, type InputFile, isRefi } from '../import/input-file.ts';
import type { ReadRefi } from '../import/refi/read-refi.ts';
import type { Context } from './context.ts';
import { mergeDraft, previewDraft } from './merging.ts';

type Params = ValidParams<'project.import'>;

/** Passages of a preview, and characters around each. */
const SHOWN_PASSAGES = 8;
const AROUND = 60;
const LONGEST_QUOTATION = 300;

/** What a codebook has nothing of. */
const NO_DATA = { coders: [], attributes: [], sources: [], codings: [], cases: [], memos: [], links: [] };

export async function previewProjectImport(context: Context, p: Params): Promise<ProjectImportPreview> {
  const read = await readProjectFile(context, p);
  const merge = previewDraft(context.db, read.draft, p.decisions);
  return { ...told(read, merge), passages: passagesOf(read.draft) };
}

export async function importProject(context: Context, p: Params): Promise<ProjectImport> {
  const read = await readProjectFile(context, p);
  return told(
    read,
    mergeDraft(context, `Import ${read.draft.origin.name || fileNameOf(p.file)}`, read.draft, p.decisions),
  );
}

/** Codes and code sets; where the file says something else of a code than the project does, the file counts. */
export async function importRefiCodebook(context: Context, file: InputFile): Promise<CodebookImport> {
  const { draft } = await context.reading.read('refi', [file], context.signal);
  const foreign = draft.foreign.filter(({ place }) => place === attributePlace('Code', 'isCodable'));
  const codebook = { ...draft, ...NO_DATA, foreign };
  const { added, altered, present } = mergeDraft(context, 'Import a codebook', codebook, { all: 'theirs', each: {} })
    .counts.code;
  return { created: added, updated: altered, unchanged: present };
}

/** In a process of its own. Fails with `unsupported-type` for other files than projects. */
async function readProjectFile({ reading, signal }: Context, { file, positions, project }: Params): Promise<ReadRefi> {
  if (isRefi(file)) return reading.read('refi', [file, positions], signal);
  const name = fileNameOf(file);
  if (!DATABASES.includes(extname(name).toLowerCase())) {
    fail(
      'unsupported-type',
      `"${name}" is no project of another program that can be imported. Use .qdpx, .qdc, ${DATABASES.join(', ')}.`,
    );
  }
  return { ...(await reading.read('foreign', [file, project], signal)), positions: null };
}

/** Projects of Taguette, QualCoder (its folder, or that in an archive) and RQDA. */
const DATABASES = ['.sqlite3', '.qda', '.rqda', '.zip'];

function told({ draft, report, positions }: ReadRefi, merge: ProjectMerge): ProjectImport {
  const { program, name } = draft.origin;
  return { program, name, counts: countsOfDraft(draft), report, positions, merge };
}

/** From all over the project. */
function passagesOf({ codings, sources, codes }: ProjectDraft): ProjectImportPreview['passages'] {
  const texts = new Map(sources.map((source) => [source.guid, source]));
  const names = new Map(codes.map(({ guid, name }) => [guid, name]));
  // What names no code or source is left out when it is merged.
  const whole = codings.filter((coding) => texts.has(coding.source) && names.has(coding.code));
  const step = Math.max(1, Math.floor(whole.length / SHOWN_PASSAGES));
  const chosen = whole.filter((_, i) => i % step === 0).slice(0, SHOWN_PASSAGES);
  return chosen.map(({ source, code, start, end }) => {
    const {
      name,
      draft: { text },
    } = texts.get(source)!;
    const quotation = text.slice(start, Math.min(end, start + LONGEST_QUOTATION)).toWellFormed();
    const before = text.slice(Math.max(0, start - AROUND), start).toWellFormed();
    const after = text.slice(end, end + AROUND).toWellFormed();
    return {
      source: name,
      code: names.get(code)!,
      before: start > AROUND ? `…${before}` : before,
      quotation: end - start > LONGEST_QUOTATION ? `${quotation}…` : quotation,
      after: end + AROUND < text.length ? `${after}…` : after,
    };
  });
}
