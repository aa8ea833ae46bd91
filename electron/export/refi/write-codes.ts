/** The codebook of a REFI-QDA file. */

import { describedAs } from '../../../shared/exchange/code-description.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCode } from '../../../shared/model/project-draft.ts';
import type { StreamedProject } from '../../../shared/model/streamed-project.ts';
import { element, words } from './element.ts';
import { type KeptElement, KeptParts } from './kept-parts.ts';

/** The codes at the root, each with those below it. `notesOn` gives the references to the memos on a code. */
export function codeElements(
  { codes, codings, foreign }: StreamedProject,
  notesOn: (code: Guid) => KeptElement[],
): KeptElement[] {
  const kept = new KeptParts(foreign);
  const coded = new Set<Guid>();
  for (const { code } of codings) coded.add(code);
  const below = new Map<Guid | null, DraftCode[]>();
  for (const code of codes) below.set(code.parent, [...(below.get(code.parent) ?? []), code]);
  const write = (code: DraftCode): KeptElement => {
    const isCodable = coded.has(code.guid) || kept.valueOf(code.guid, 'Code', 'isCodable') !== 'false';
    return element(
      kept,
      'Code',
      code.guid,
      { guid: code.guid, name: code.name, isCodable: String(isCodable), color: code.colour || undefined },
      [...words('Description', describedAs(code)), ...notesOn(code.guid), ...(below.get(code.guid) ?? []).map(write)],
    );
  };
  return (below.get(null) ?? []).map(write);
}
