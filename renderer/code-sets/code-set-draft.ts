/** What is being written on a code set, and how it is stored. */

import type { CodeSet } from '../../shared/model/code-set.ts';
import type { CodeId, CodeSetId } from '../../shared/model/ids.ts';
import type { Client } from '../api/client.ts';

export interface CodeSetDraft {
  readonly name: string;
  readonly description: string;
  /** In codebook order. */
  readonly codes: readonly CodeId[];
}

export const NEW_CODE_SET: CodeSetDraft = { name: '', description: '', codes: [] };

export function draftOfCodeSet({ name, description, codes }: CodeSet): CodeSetDraft {
  return { name, description, codes };
}

export async function createCodeSet(client: Client, draft: CodeSetDraft): Promise<CodeSetId> {
  return await client.call('codeSets.create', { ...draft, codes: [...draft.codes] });
}

/** Stores what differs, each part as a change of its own. */
export async function saveCodeSet(client: Client, stored: CodeSet, draft: CodeSetDraft): Promise<void> {
  const codeSet = stored.id;
  const { name, description, codes } = draft;
  if (codes.join() !== stored.codes.join()) await client.call('codeSets.setCodes', { codeSet, codes: [...codes] });
  if (description !== stored.description) await client.call('codeSets.describe', { codeSet, description });
  if (name.trim() !== stored.name) await client.call('codeSets.rename', { codeSet, name });
}
