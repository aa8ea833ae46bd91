/** Corrections of sources: what one would do, and doing it. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Correction } from '../../shared/model/correction.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { applyEdits, flawInEdits, inWholeGraphemes, type TextEdit } from '../../shared/text/edit.ts';
import { correctedDraft } from '../import/corrected-draft.ts';
import { hashOf } from '../import/draft.ts';
import { findEdits } from '../import/find-edits.ts';
import { normalise } from '../import/normalise.ts';
import { readCorrectedText } from '../import/read-source.ts';
import { checkUnaltered, checkUnique, correctSource } from '../store/correct-source.ts';
import type { ReadableDb } from '../store/database.ts';
import { type Placing, placeRows } from '../store/reanchor.ts';
import { readSource } from '../store/sources.ts';
import { readBlocks, readBody, readPart } from '../store/texts.ts';
import type { Context } from './context.ts';
import { correctionReport } from './correction-report.ts';

export async function previewCorrection(
  { db }: Context,
  params: ValidParams<'sources.previewCorrection'>,
): Promise<Correction> {
  return prepareCorrection(db, params, await readerOf(params)).correction;
}

/** One change. Fails with `conflict` where words of codings would be lost and `removeLost` does not agree to that. */
export async function correctSourceText(context: Context, params: ValidParams<'sources.correct'>): Promise<Correction> {
  const read = await readerOf(params);
  // From here on nothing is waited for: what is prepared holds until it is stored.
  const { source, correction, after, edits, placing, draft } = prepareCorrection(context.db, params, read);
  if (!params.removeLost) refuseToLose(correction);
  if (edits.length === 0) return correction;
  const corrected = draft ?? correctedDraft(source, readTextWithForm(context.db, source.text), edits, after);
  context.change(`Correct ${source.name}`, (db) => correctSource(db, source.id, corrected, placing));
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
  };
}

interface Prepared {
  readonly source: ReturnType<typeof readSource>;
  readonly correction: Correction;
  readonly after: string;
  readonly edits: readonly TextEdit[];
  readonly placing: Placing;
  /** Of a file that was read as the source was. */
  readonly draft: SourceDraft | undefined;
}

function prepareCorrection(
  db: ReadableDb,
  params: ValidParams<'sources.previewCorrection'>,
  read: ReadCorrection,
): Prepared {
  checkUnaltered(db, params.source, params.sha256);
  const source = readSource(db, params.source);
  const before = readBody(db, source.text);
  const { edits, draft } = read(before);
  const after = applyEdits(before, edits);
  if (after.trim() === '') fail('empty-file', 'The correction leaves no words. Remove the source instead.');
  checkUnique(db, source.id, hashOf(after));
  const placing = placeRows(db, source.id, edits, { before, after });
  return {
    source,
    correction: correctionReport(db, before, after, edits, placing),
    after,
    edits,
    placing,
    draft: draft?.format === source.format ? draft : undefined,
  };
}

/** Tells the edits of a text, and what a corrected file yielded. */
type ReadCorrection = (before: string) => { readonly edits: readonly TextEdit[]; readonly draft?: SourceDraft };

/** Waits for all that has to be waited for. */
async function readerOf({
  file,
  edits: given = [],
}: ValidParams<'sources.previewCorrection'>): Promise<ReadCorrection> {
  if (Boolean(file) === given.length > 0)
    fail('invalid-input', 'Give the edits or the corrected file: one of the two.');
  if (file) {
    const { text, draft } = await readCorrectedText(file);
    return (before) => ({ edits: findEdits(before, text), ...(draft && { draft }) });
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
    `The correction deletes all words of ${lost} codings or settlements. Agree to remove them, or leave their words.`,
    names.map(({ name, coder, before }) => [name, coder, `“${before}”`].filter(Boolean).join(', ')),
  );
}
