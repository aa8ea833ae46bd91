/** The hand that codes: what is selected where, the palette that is open over it, and what its answer does. */

import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useWorkbench } from '../api/workbench.tsx';
import type { NewCode } from '../coding/palette-options.ts';
import { type Passage, useCodingActions } from '../coding/use-coding-actions.ts';
import { usePlace } from '../place.tsx';
import type { ReaderHandle } from '../reader/reader.tsx';
import { sizeOfSelection } from './selection-size.ts';

/** What the palette is open for. */
export type PaletteTask =
  | { readonly kind: 'apply'; readonly passage: Passage }
  | { readonly kind: 'recode'; readonly coding: Coding };

export interface CodingSession {
  readonly reader: RefObject<ReaderHandle | null>;
  readonly task: PaletteTask | null;
  /** Opens the palette over the selection, or says that one is needed. */
  startApplying(): void;
  startRecoding(coding: Coding): void;
  /** Applies a code to the selection without the palette. */
  applyToSelection(code: Pick<Code, 'id' | 'name'>): void;
  /** Removes the coding in focus; one that is just being applied is waited for. */
  removeFocused(): void;
  choose(code: Code): void;
  create(code: NewCode): void;
  /** Closes the palette; the reader has the focus again. */
  finish(): void;
}

export function useCodingSession(): CodingSession {
  const place = usePlace();
  const { queries, notices } = useWorkbench();
  const actions = useCodingActions();
  const reader = useRef<ReaderHandle>(null);
  const applying = useRef<Promise<void>>(Promise.resolve());
  const [task, setTask] = useState<PaletteTask | null>(null);
  return useMemo(() => {
    const selectedPassage = (): Passage | null => {
      const source = place.source.get();
      const range = place.selection.get();
      const text = source === null ? undefined : queries.state('sources.read', { source }).data;
      if (source === null || !range || !text) return null;
      return { source, range, words: sizeOfSelection(text, range).words };
    };
    const withSelection = (act: (passage: Passage) => void) => {
      const passage = selectedPassage();
      if (passage) act(passage);
      else notices.say('Select a passage first, with the mouse or with Shift and the arrow keys');
    };
    /** A coding that the list does not hold yet is the one just applied. */
    const nameOfCode = (id: CodingId) => {
      const source = place.source.get()!;
      const coding = queries.state('codings.ofSource', { source }).data?.find((each) => each.id === id);
      const code = coding?.code ?? place.used.get()[0];
      return queries.state('codes.list', {}).data?.find((each) => each.id === code)?.name ?? 'the coding';
    };
    const apply = (code: Pick<Code, 'id' | 'name'>, passage: Passage) => {
      applying.current = actions.apply(code, passage);
    };
    const finish = () => {
      setTask(null);
      reader.current?.focus();
    };
    return {
      reader,
      task,
      finish,
      startApplying: () => withSelection((passage) => setTask({ kind: 'apply', passage })),
      startRecoding: (coding) => setTask({ kind: 'recode', coding }),
      applyToSelection: (code) => withSelection((passage) => apply(code, passage)),
      async removeFocused() {
        await applying.current;
        const id = place.focused.get();
        if (id !== null) await actions.remove(id, nameOfCode(id));
        else notices.say('Put a coding in focus first: ] goes to the next one, [ to the one before');
      },
      choose(code) {
        if (task?.kind === 'apply') apply(code, task.passage);
        if (task?.kind === 'recode') actions.recode(task.coding, code);
        finish();
      },
      create(code) {
        if (task?.kind === 'apply') applying.current = actions.applyNew(code, task.passage);
        if (task?.kind === 'recode') actions.recodeNew(task.coding, code);
        finish();
      },
    };
  }, [place, queries, notices, actions, task]);
}

/** The words that the palette may not cover. */
export function wordsOfTask(task: PaletteTask): TextRange {
  return task.kind === 'apply' ? task.passage.range : task.coding;
}
