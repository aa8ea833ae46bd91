/** Reads REFI-QDA files, projects and codebooks alike. */

import { extname } from 'node:path';
import { fail } from '../../../shared/api/failure.ts';
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import type { ExchangeReport, ProjectDraft } from '../../../shared/model/project-draft.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { hashOf, type ReadText } from '../draft.ts';
import { fileNameOf, type InputFile, MAX_BYTES, readBytes, sizeOf } from '../input-file.ts';
import { type DraftDigest, digestOf } from './digest.ts';
import type { Evidence } from './evidence.ts';
import { readRefiCodebook } from './read-codebook.ts';
import { readRefiProject } from './read-project.ts';

export interface ReadRefi {
  readonly draft: ProjectDraft;
  readonly report: ExchangeReport;
  /** Null for a codebook, which has no positions. */
  readonly positions: Evidence | null;
}

/** Fails as `readBytes`, `readRefiProject` and `readRefiCodebook` do. */
export async function readRefi(input: InputFile, unit?: PositionUnit): Promise<ReadRefi> {
  await refuseLargeProject(input);
  const file = { fileName: fileNameOf(input), bytes: await readBytes(input) };
  if (extname(file.fileName).toLowerCase() !== '.qdc') return readRefiProject(file, unit);
  return { ...(await readRefiCodebook(file)), positions: null };
}

async function refuseLargeProject(input: InputFile): Promise<void> {
  if ((await sizeOf(input)) <= MAX_BYTES) return;
  fail(
    'too-large',
    `"${fileNameOf(input)}" is too large: at most ${MAX_BYTES / 1e6} MB can be read. Export it again without recordings and pictures.`,
  );
}

/** What a project file comes down to, for comparing it with what was meant. */
export async function digestRefi(input: InputFile): Promise<DraftDigest> {
  const file = { fileName: fileNameOf(input), bytes: await readBytes(input) };
  return digestOf((await readRefiProject(file, undefined, withoutWords)).draft);
}

/** Finding words takes the longest, and no digest tells of them. */
function withoutWords(read: ReadText): SourceDraft {
  const none = new Int32Array();
  const found = { markers: none, words: none, sentences: none, attributes: {}, comments: [], remarks: [] };
  return { ...read, ...found, sha256: hashOf(read.text) };
}
