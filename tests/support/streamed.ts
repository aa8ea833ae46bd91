/** A project in memory, as exporters take one. */

import type { ProjectDraft } from '../../shared/model/project-draft.ts';
import type { StreamedProject } from '../../shared/model/streamed-project.ts';

export function streamed(draft: ProjectDraft): StreamedProject {
  const { codings } = draft;
  const of = (source: string) => codings.filter((coding) => coding.source === source);
  return { ...draft, codings: { length: codings.length, of, [Symbol.iterator]: () => codings.values() } };
}
