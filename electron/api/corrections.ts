/** Corrections of sources: what one would do, and doing it. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Correction, CorrectionPlan } from '../../shared/model/correction.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { counted } from '../../shared/text/counted.ts';
import { applyEdits, flawInEdits, inWholeGraphemes, type TextEdit } from '../../shared/text/edit.ts';
import { correctedDraft } from '../import/corrected-draft.ts';
import { hashOf } from '../import/draft.ts';
import { findEdits } from '../import/find-edits.ts';
import { fileNameOf } from '../import/input-file.ts';
import { normalise } from '../import/normalise.ts';
import { checkUnaltered, checkUnique, correctSource } from '../store/correct-source.ts';
import type { ReadableDb } from '../store/database.ts';
import { placeRows } from '../store/reanchor.ts';
import { readSource } from '../store/sources.ts';
import { readBlocks, readBody, readPages, readPart, readTimes } from '../store/texts.ts';
import type { Context } from './context.ts';
import { correctionReport } from './correction-report.ts';
import { checkCancelled } from './storing-steps.ts';

type Asked = ValidParams<'sources.previewCorrection'>;

export async function previewCorrection(context: Context, params: Asked): Promise<Correction> {
  const { db } = context;
  const { source, before, after, edits } = await findCorrection(context, params);
  return correctionReport(db, before, after, edits, placeRows(db, source.id, edits, { before, after }));
}

/** All of a correction that takes long; what is on the text plays no part in it. */
export async function planCorrection(context: Context, params: Asked): Promise<CorrectionPlan> {
  const { source, after, edits, draft } = await findCorrection(context, params);
  if (edits.length === 0) return { edits, draft: null };
  return { edits, draft: draft ?? correctedDraft(source, readTextWithForm(context.db, source.text), edits, after) };
}

/** One change. Fails with `conflict` where words of codings would be lost and `removeLost` does not agree to that. */
export async function correctSourceText(
  context: Context,
  { removeLost, ...asked }: ValidParams<'sources.correct'>,
): Promise<Correction> {
  const { db } = context;
  const { edits, draft } = await context.ask('sources.planCorrection', asked);
  checkCancelled(context);
  // From here on nothing is waited for: what is found now holds until it is stored.
  checkUnaltered(db, asked.source, asked.sha256);
  const source = readSource(db, asked.source);
  const before = readBody(db, source.text);
  const after = draft?.text ?? before;
  const placing = placeRows(db, source.id, edits, { before, after });
  const correction = correctionReport(db, before, after, edits, placing);
  if (!removeLost) refuseToLose(correction);
  if (!draft) return correction;
  checkUnique(db, source.id, draft.sha256);
  context.change(`Correct ${source.name}`, (db) => correctSource(db, source.id, draft, placing));
  return correction;
}

function readTextWithForm(db: ReadableDb, text: number) {
  const markers = readPart(db, text, 'markers');
  return {
    text: readBody(db, text),
    blocks: readBlocks(db, text),
    markers: Array.from({ length: markers.length / 2 }, (_, i) => ({
      start: markers[2 * i]!,
      end: markers[2 * i + 1]!,
    })),
    pages: readPages(db, text),
    times: readTimes(db, text),
  };
}

interface Found {
  readonly source: ReturnType<typeof readSource>;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
  /** Of a file that was read as the source was. */
  readonly draft: SourceDraft | undefined;
}

async function findCorrection(context: Context, params: Asked): Promise<Found> {
  const { db } = context;
  const read = await readerOf(context, params);
  checkUnaltered(db, params.source, params.sha256);
  const source = readSource(db, params.source);
  const before = readBody(db, source.text);
  const { edits, draft } = read(before);
  const after = applyEdits(before, edits);
  if (after.trim() === '') fail('empty-file', 'The correction leaves no words. Remove the source instead.');
  checkUnique(db, source.id, hashOf(after));
  return { source, before, after, edits, draft: draft?.format === source.format ? draft : undefined };
}

/** Tells the edits of a text, and what a corrected file yielded. */
type ReadCorrection = (before: string) => { readonly edits: readonly TextEdit[]; readonly draft?: SourceDraft };

/** Waits for all that has to be waited for. */
async function readerOf({ reading, signal }: Context, { file, edits: given = [] }: Asked): Promise<ReadCorrection> {
  if (Boolean(file) === given.length > 0)
    fail('invalid-input', 'Give the edits or the corrected file: one of the two.');
  if (file) {
    const [draft, ...more] = await reading.read('sources', [file, {}], signal);
    if (more.length > 0) fail('invalid-input', `"${fileNameOf(file)}" holds several texts. Choose a file with one.`);
    return (before) => ({ edits: findEdits(before, draft!.text), draft: draft! });
  }
  return (before) => {
    const flaw = flawInEdits(before, given);
    if (flaw) fail('invalid-input', `The edits ${flaw}.`);
    const edits = given.flatMap(({ start, end, text }) =>
      findEdits(before.slice(start, end), normalise(text).toWellFormed()).map((edit) => ({
        start: start + edit.start,
        end: start + edit.end,
        text: edit.text,
      })),
    );
    return { edits: inWholeGraphemes(before, edits) };
  };
}

function refuseToLose({ counts: { coding, settlement }, passages }: Correction): void {
  const lost = coding.lost + settlement.lost;
  if (lost === 0) return;
  const names = passages.filter(({ after, kind }) => after === null && kind !== 'memo');
  fail(
    'conflict',
    `The correction deletes all words of ${counted(lost, 'coding or settlement', 'codings or settlements')}. Agree to remove ${lost === 1 ? 'it, or leave its' : 'them, or leave their'} words.`,
    names.map(({ name, coder, before }) => [name, coder, `“${before}”`].filter(Boolean).join(', ')),
  );
}
