/** What a REFI-QDA file of Themata holds beside the standard, given back to the things that it is of. */

import { z } from 'zod';
import { DONE_SOURCES, LEXICON, SETTLEMENTS, SETTLES } from '../../../shared/exchange/refi-places.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftSettlement, ForeignPart, ProjectDraft } from '../../../shared/model/project-draft.ts';
import { asJson } from './parts-beside.ts';

const OWN: readonly string[] = [LEXICON, DONE_SOURCES, SETTLES, SETTLEMENTS];

const texts = z.array(z.string().max(10_000)).max(100_000);
const settlements: z.ZodType<DraftSettlement[]> = z.array(
  z.object({
    guid: z.string(),
    source: z.string(),
    code: z.string(),
    start: z.int(),
    end: z.int(),
    verdict: z.enum(['present', 'absent']),
    memo: z.string(),
    createdAt: z.string(),
  }),
);

/** Parts that it makes use of are no foreign ones. */
export function withOwnParts(draft: ProjectDraft): ProjectDraft {
  const parts = new Map(draft.foreign.filter(isOwn).map((part) => [`${part.place} ${part.owner}`, part.content]));
  if (parts.size === 0) return draft;
  const told = <T>(place: string, owner: Guid, type: z.ZodType<T>): T | undefined =>
    type.safeParse(asJson(parts.get(`${place} ${owner}`) ?? '')).data;
  const settled = told(SETTLEMENTS, draft.origin.guid, settlements);
  return {
    ...draft,
    coders: draft.coders.map((coder) => {
      const done = told(DONE_SOURCES, coder.guid, texts);
      const settles = told(SETTLES, coder.guid, z.boolean());
      return { ...coder, ...(done && { done }), ...(settles && { settles }) };
    }),
    codes: draft.codes.map((code) => {
      const lexicon = told(LEXICON, code.guid, texts);
      return lexicon ? { ...code, lexicon } : code;
    }),
    ...(settled && { settlements: settled }),
    foreign: draft.foreign.filter((part) => !isOwn(part)),
  };
}

function isOwn({ place }: ForeignPart): boolean {
  return OWN.includes(place);
}
