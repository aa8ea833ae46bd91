/** What is being written on a case, and how it is stored. */

import type { Case } from '../../shared/model/case.ts';
import type { CaseId, SourceId } from '../../shared/model/ids.ts';
import type { AttributeValues } from '../../shared/model/source.ts';
import type { Client } from '../api/client.ts';

export interface CaseDraft {
  readonly name: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
  readonly attributes: AttributeValues;
}

export const NEW_CASE: CaseDraft = { name: '', description: '', sources: [], attributes: {} };

export function draftOfCase({ name, description, sources, attributes }: Case): CaseDraft {
  return { name, description, sources, attributes };
}

export async function createCase(client: Client, draft: CaseDraft): Promise<CaseId> {
  const filled = Object.entries(draft.attributes).filter(([, value]) => value.trim() !== '');
  return await client.call('cases.create', {
    ...draft,
    sources: [...draft.sources],
    attributes: Object.fromEntries(filled),
  });
}

/** Stores what differs, each part as a change of its own. */
export async function saveCase(client: Client, stored: Case, draft: CaseDraft): Promise<void> {
  const studyCase = stored.id;
  if (!sameIds(draft.sources, stored.sources)) {
    await client.call('cases.setSources', { studyCase, sources: [...draft.sources] });
  }
  const changed = Object.entries(draft.attributes).filter(([name, value]) => value !== stored.attributes[name]);
  if (changed.length > 0 || draft.description !== stored.description) {
    const attributes = Object.fromEntries(changed.map(([name, value]) => [name, value.trim() || null]));
    await client.call('cases.describe', { studyCase, description: draft.description, attributes });
  }
  if (draft.name.trim() !== stored.name) await client.call('cases.rename', { studyCase, name: draft.name });
}

function sameIds(a: readonly SourceId[], b: readonly SourceId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
