/** What can be done with codings, and what is said about it. */

import { useMemo } from 'react';
import { FailureError } from '../../shared/api/failure.ts';
import type { Code } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId, SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { plural } from '../ui/words.ts';
import type { NewCode } from './palette-options.ts';

export interface Passage {
  readonly source: SourceId;
  readonly range: TextRange;
  /** Number of words in it. */
  readonly words: number;
}

export interface CodingActions {
  apply(code: Pick<Code, 'id' | 'name'>, passage: Passage): Promise<void>;
  /** Makes the code first. */
  applyNew(code: NewCode, passage: Passage): Promise<void>;
  recode(coding: Coding, code: Pick<Code, 'id' | 'name'>): Promise<void>;
  recodeNew(coding: Coding, code: NewCode): Promise<void>;
  /** `name` is that of its code. */
  remove(coding: CodingId, name: string): Promise<void>;
}

/** What to say of it, and whether there is anything to undo. */
interface Done {
  readonly text: string;
  readonly undoable?: boolean;
}

/** What an undo took away from under a key press is no mishap. */
function isGone(error: unknown): Done {
  if (error instanceof FailureError && error.failure.code === 'not-found') {
    return { text: 'There is no coding in focus any more', undoable: false };
  }
  throw error;
}

export function useCodingActions(): CodingActions {
  const { client, notices } = useWorkbench();
  const place = usePlace();
  return useMemo(() => {
    const told = (work: Promise<Done>) =>
      work.then(({ text, undoable = true }) => notices.say(text, { undoable }), notices.complain);
    const create = async ({ name, parent }: NewCode) => {
      const id = await client.call('codes.create', { name, parent: parent?.id ?? null });
      return { id, name };
    };
    const apply = async (code: Pick<Code, 'id' | 'name'> | NewCode, { source, range, words }: Passage) => {
      const { name } = code;
      const applied = 'id' in code ? { codes: [code.id] } : { newCode: { name, parent: code.parent?.id ?? null } };
      const { created, newCode } = await client.call('codings.create', {
        source,
        start: range.start,
        end: range.end,
        ...applied,
      });
      const id = 'id' in code ? code.id : newCode!;
      place.used.set([id, ...place.used.get().filter((used) => used !== id)]);
      place.focused.set(created[0] ?? place.focused.get());
      return created.length > 0
        ? { text: `${name} applied to ${plural(words, 'word')}` }
        : { text: `${name} is on these words already`, undoable: false };
    };
    const recode = async (coding: Coding, { id, name }: Pick<Code, 'id' | 'name'>) => {
      await client.call('codings.recode', { coding: coding.id, code: id });
      return { text: `Recoded as ${name}` };
    };
    return {
      apply: (code, passage) => told(apply(code, passage)),
      applyNew: (code, passage) => told(apply(code, passage)),
      recode: (coding, code) => told(recode(coding, code)),
      recodeNew: (coding, code) => told(create(code).then((made) => recode(coding, made))),
      async remove(coding, name) {
        const removed = client.call('codings.remove', { codings: [coding] });
        await told(removed.then(() => ({ text: `Removed ${name}` }), isGone));
        if (place.focused.get() === coding) place.focused.set(null);
      },
    };
  }, [client, notices, place]);
}
