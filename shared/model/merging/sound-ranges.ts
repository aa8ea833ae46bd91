/** Makes the ranges of a draft's codings and memos lie within their texts, on whole characters. */

import { snapToGraphemes } from '../../text/graphemes.ts';
import type { TextRange } from '../../text/range.ts';
import type { Guid } from '../ids.ts';
import type { DraftCoding, DraftSettlement, DraftSubject } from '../project-draft.ts';

/** What there is to refer to: sources with their texts. */
interface Known {
  readonly sources: ReadonlyMap<Guid, string>;
  readonly codes: ReadonlySet<Guid>;
  readonly coders: ReadonlySet<Guid>;
}

interface SoundCodings {
  readonly codings: readonly DraftCoding[];
  readonly homeless: number;
  readonly outside: number;
  readonly widened: number;
}

export function soundCodings(codings: readonly DraftCoding[], known: Known): SoundCodings {
  const counts = { homeless: 0, outside: 0, widened: 0 };
  const sound: DraftCoding[] = [];
  for (const coding of codings) {
    const text = known.sources.get(coding.source);
    if (text === undefined || !known.codes.has(coding.code) || !known.coders.has(coding.coder)) {
      counts.homeless++;
      continue;
    }
    const range = soundRange(text, coding);
    if (!range) counts.outside++;
    else if (range.start === coding.start && range.end === coding.end) sound.push(coding);
    else {
      counts.widened++;
      sound.push({ ...coding, ...range });
    }
  }
  return { codings: sound, ...counts };
}

/** Those that are about nothing that is there are left out. */
export function soundSettlements(settlements: readonly DraftSettlement[], known: Known): DraftSettlement[] {
  return settlements.flatMap((one) => {
    const text = known.codes.has(one.code) ? known.sources.get(one.source) : undefined;
    const range = text === undefined ? undefined : soundRange(text, one);
    return range ? [{ ...one, ...range }] : [];
  });
}

function soundRange(text: string, { start, end }: TextRange): TextRange | undefined {
  const isInside = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end <= text.length;
  return isInside && end > start ? snapToGraphemes(text, { start, end }) : undefined;
}

/** A memo on what is not there is on the project; one on words outside the text is on the source. */
export function soundSubject(
  subject: DraftSubject,
  known: Known & { readonly codings: ReadonlySet<Guid> },
): DraftSubject {
  switch (subject.kind) {
    case 'project':
      return subject;
    case 'code':
      return known.codes.has(subject.guid) ? subject : { kind: 'project' };
    case 'coding':
      return known.codings.has(subject.guid) ? subject : { kind: 'project' };
    case 'source':
      return known.sources.has(subject.guid) ? subject : { kind: 'project' };
    case 'passage': {
      const text = known.sources.get(subject.guid);
      if (text === undefined) return { kind: 'project' };
      const range = soundRange(text, subject);
      return range ? { ...subject, ...range } : { kind: 'source', guid: subject.guid };
    }
  }
}
