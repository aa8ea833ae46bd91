/** Projects written as REFI-QDA. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../../electron/export/pieces.ts';
import { refiCodebook } from '../../../electron/export/refi/write-codebook.ts';
import { refiProjectFiles } from '../../../electron/export/refi/write-project.ts';
import { zipPieces } from '../../../electron/export/zip-pieces.ts';
import { readRefiCodebook } from '../../../electron/import/refi/read-codebook.ts';
import { readRefiProject } from '../../../electron/import/refi/read-project.ts';
import type { ProjectDraft } from '../../../shared/model/project-draft.ts';
import { randomDraft } from '../../support/random-draft.ts';
import { flawsBySchema, HAS_SCHEMAS } from '../../support/refi-schemas.ts';
import { streamed } from '../../support/streamed.ts';

const SEED = 20_260_105;
const bytesOf = (draft: ProjectDraft) =>
  Buffer.concat([...gathered(zipPieces(refiProjectFiles(streamed(draft), 'Themata')))]);
const codebookOf = (draft: ProjectDraft) => Buffer.from(refiCodebook(streamed(draft), 'Themata'));

/** What of a draft comes back from a file, in an order that does not depend on it. */
function comparable({ foreign: _, origin, ...draft }: ProjectDraft): Record<string, unknown> {
  const byGuid = <T extends { guid: string }>(things: readonly T[]) =>
    [...things].sort((a, b) => a.guid.localeCompare(b.guid));
  const lists: Record<string, readonly { guid: string }[]> = draft;
  return { name: origin.name, ...Object.fromEntries(Object.entries(lists).map(([key, all]) => [key, byGuid(all)])) };
}

describe('a project as REFI-QDA', () => {
  test('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (draft) => {
        const read = await readRefiProject({ bytes: bytesOf(draft), fileName: 'a.qdpx' });
        expect(comparable(read.draft)).toEqual(comparable(draft));
        expect(read.report.changed).toEqual([]);
        expect(read.report.dropped).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test.skipIf(!HAS_SCHEMAS)('is valid by the standard, and so is its codebook', async () => {
    const drafts = fc.sample(randomDraft, { seed: SEED, numRuns: 60 });
    const projects = drafts.map((draft) => unzipSync(bytesOf(draft))['project.qde']!);
    expect(await flawsBySchema(projects, 'Project')).toEqual([]);
    const codebooks = drafts.filter(({ codes }) => codes.length > 0).map(codebookOf);
    expect(await flawsBySchema(codebooks, 'Codebook')).toEqual([]);
  });

  test('has its codebook as a file of its own, which comes back as it was', async () => {
    for (const draft of fc.sample(randomDraft, { seed: SEED, numRuns: 50 })) {
      if (draft.codes.length === 0) continue;
      const { codes, codeSets } = comparable(
        (await readRefiCodebook({ bytes: codebookOf(draft), fileName: 'a.qdc' })).draft,
      );
      const withoutLexicon = draft.codes.map(({ lexicon: _, ...code }) => code);
      const meant = comparable({ ...draft, codes: withoutLexicon });
      expect({ codes, codeSets }).toEqual({ codes: meant.codes, codeSets: meant.codeSets });
    }
  });
});
