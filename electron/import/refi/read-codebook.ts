/** Reads a REFI-QDA codebook (.qdc): a project of codes and code sets alone. */

import { fail } from '../../../shared/api/failure.ts';
import { countsInWords, countsOfDraft } from '../../../shared/exchange/draft-counts.ts';
import type { ExchangeReport, ProjectDraft } from '../../../shared/model/project-draft.ts';
import type { DocumentFile } from '../document-reader.ts';
import { readDescription } from './archive.ts';
import { keepUnknownElements } from './keep-unknown.ts';
import { readCodes } from './read-codes.ts';
import { readSets } from './read-relations.ts';
import { Reading } from './reading.ts';

export interface ReadCodebook {
  readonly draft: ProjectDraft;
  readonly report: ExchangeReport;
}

/** Fails with `unreadable-file` where it is no XML, or no codebook. */
export async function readRefiCodebook(file: DocumentFile): Promise<ReadCodebook> {
  const root = await readDescription(file);
  if (root.name !== 'CodeBook') {
    fail('unreadable-file', `"${file.fileName}" is no REFI-QDA codebook. Check that it is the right file.`);
  }
  const reading = new Reading(file.fileName, root);
  const codes = readCodes(reading, root);
  const codeSets = readSets(reading, root, new Set(codes.map(({ guid }) => guid)));
  keepUnknownElements(reading, root);
  const origin = { program: reading.program, name: '', guid: reading.project };
  const nothing = { coders: [], attributes: [], sources: [], codings: [], cases: [], memos: [], links: [] };
  const draft = { origin, ...nothing, codes, codeSets, foreign: reading.foreign };
  return { draft, report: reading.notes.report([`${countsInWords(countsOfDraft(draft))}.`]) };
}
