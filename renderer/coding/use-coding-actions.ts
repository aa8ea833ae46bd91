/** What can be done with codings, and what is said about it. */

import { useMemo } from 'react';
import { FailureError } from '../../shared/api/failure.ts';
import type { Code } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { nextAnswer } from '../api/next-answer.ts';
import type { QueryCache } from '../api/query-cache.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { inWords, plural } from '../ui/words.ts';
import type { NewCode } from './palette-options.ts';
import { RECENT_CODES, withUsed } from './recent-codes.ts';
import { codingsInMaking, withCodings } from './with-codings.ts';

export interface Passage {
  readonly source: SourceId;
  readonly range: TextRange;
  /** Number of words in it. */
  readonly words: number;
}

export type NamedCode = Pick<Code, 'id' | 'name'>;

/** Codes that there are, and one that is to be made. */
export interface ChosenCodes {
  readonly codes: readonly NamedCode[];
  readonly create: NewCode | null;
}

/** Each settles once the window knows of what was done, or its failure is told. */
export interface CodingActions {
  /** In one change; new codes are made first. */
  apply(chosen: ChosenCodes, passage: Passage): Promise<void>;
  recode(coding: Coding, code: NamedCode | NewCode): Promise<void>;
  /** `name` is that of its code, here and below. */
  remove(coding: Pick<Coding, 'id' | 'source'>, name: string): Promise<void>;
  move(coding: Coding, range: TextRange, said: string): Promise<void>;
  split(coding: Coding, at: number, name: string): Promise<void>;
  merge(coding: Coding, other: Coding, name: string): Promise<void>;
}

/** What to say of it, and whether there is anything to undo. */
interface Done {
  readonly text: string;
  readonly undoable?: boolean;
  /** Whether a code was made. */
  readonly isNew?: boolean;
}

/** What an undo took away from under a key press is no mishap. */
function isGone(error: unknown): Done {
  if (error instanceof FailureError && error.failure.code === 'not-found') {
    return { text: 'There is no coding in focus any more', undoable: false };
  }
  throw error;
}

export function useCodingActions(): CodingActions {
  const { client, notices, queries, settings } = useWorkbench();
  const place = usePlace();
  return useMemo(() => {
    const told = async (source: SourceId, work: () => Promise<Done>) => {
      const codings = queries.state('codings.ofSource', { source }).data;
      const codes = queries.state('codes.list', {}).data;
      try {
        const { text, undoable = true, isNew = false } = await work();
        notices.say(text, { undoable });
        if (undoable) await nextAnswer(queries, 'codings.ofSource', { source }, codings);
        if (isNew) await nextAnswer(queries, 'codes.list', {}, codes);
      } catch (error) {
        notices.complain(error);
      }
    };
    const remember = (codes: readonly CodeId[]) =>
      settings.set(RECENT_CODES, withUsed(settings.get(RECENT_CODES), codes));
    return {
      apply: ({ codes, create }, passage) =>
        told(passage.source, async () => {
          const { source, range, words } = passage;
          const ids = codes.map(({ id }) => id);
          const call = client.call('codings.create', {
            source,
            start: range.start,
            end: range.end,
            codes: ids,
            ...(create && { newCode: asParameter(create) }),
          });
          const { created, codings, newCode } = await showAtOnce(queries, ids, passage, call);
          queries.amend('codings.ofSource', { source }, (known) => withCodings(known, codings));
          remember([...ids, ...(newCode === null ? [] : [newCode])]);
          if (created[0]) place.focused.set(created[0]);
          const names = inWords([...codes, ...(create ? [create] : [])].map(({ name }) => name));
          return created.length > 0
            ? { text: `${names} applied to ${plural(words, 'word')}`, isNew: newCode !== null }
            : { text: `${names} ${codes.length > 1 ? 'are' : 'is'} on these words already`, undoable: false };
        }),
      recode: (coding, code) =>
        told(coding.source, async () => {
          if ('id' in code && code.id === coding.code) return { text: `It is ${code.name} already`, undoable: false };
          const as = 'id' in code ? { code: code.id } : { newCode: asParameter(code) };
          const recoded = await client.call('codings.recode', { coding: coding.id, ...as });
          const recent = settings.get(RECENT_CODES);
          settings.set(RECENT_CODES, { ...withUsed(recent, [recoded.code]), last: recent.last });
          place.focused.set(recoded.coding);
          return { text: `Recoded as ${code.name}`, isNew: !('id' in code) };
        }),
      remove: ({ id, source }, name) =>
        told(source, async () => {
          const removed = client.call('codings.remove', { codings: [id] });
          const done = await removed.then(() => ({ text: `Removed ${name}` }), isGone);
          if (place.focused.get() === id) place.focused.set(null);
          return done;
        }),
      move: (coding, { start, end }, said) =>
        told(coding.source, async () => {
          const moved = await client.call('codings.move', { coding: coding.id, start, end });
          const isSelected = isSame(place.selection.get(), coding);
          place.focused.set(moved.coding);
          if (isSelected) place.selection.set({ start, end });
          return { text: said };
        }),
      split: (coding, at, name) =>
        told(coding.source, async () => {
          const { codings } = await client.call('codings.split', { coding: coding.id, at });
          place.focused.set(codings[1]);
          return { text: `Split ${name} in two` };
        }),
      merge: (coding, other, name) =>
        told(coding.source, async () => {
          const merged = await client.call('codings.merge', { codings: [coding.id, other.id] });
          place.focused.set(merged.coding);
          return { text: `Merged two codings of ${name}` };
        }),
    };
  }, [client, notices, place, queries, settings]);
}

/** Shows the codings that `call` makes before it has made them, and takes them back where it fails. */
async function showAtOnce<Result>(
  queries: QueryCache,
  codes: readonly CodeId[],
  passage: Passage,
  call: Promise<Result>,
): Promise<Result> {
  const { source } = passage;
  const coder = queries.state('project.info', {}).data?.currentCoder;
  const inMaking = (known: readonly Coding[]) => (coder ? codingsInMaking(known, codes, coder, passage) : []);
  queries.amend('codings.ofSource', { source }, (known) => withCodings(known, inMaking(known)));
  try {
    return await call;
  } catch (error) {
    queries.amend('codings.ofSource', { source }, (known) => withCodings(known, []));
    throw error;
  }
}

function asParameter({ name, parent, above }: NewCode) {
  return { name, parent: parent?.id ?? null, above: [...above] };
}

function isSame(a: TextRange | null, b: TextRange): boolean {
  return a?.start === b.start && a.end === b.end;
}
