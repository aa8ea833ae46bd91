/** Codes applied to passages: what is selected, the palette that is open over it, and the quicker ways. */

import { useMemo, useState } from 'react';
import { type Code, comparableName } from '../../shared/model/code.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { type Observable, observableOf } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { inVivoName } from '../coding/in-vivo-name.ts';
import { codeOfDigit, type Digit, PINNED_CODES } from '../coding/pinned-codes.ts';
import { RECENT_CODES } from '../coding/recent-codes.ts';
import type { ChosenCodes, CodingActions, NamedCode, Passage } from '../coding/use-coding-actions.ts';
import { usePlace } from '../place.tsx';
import { sizeOfSelection } from './selection-size.ts';
import type { InTurn } from './use-turns.ts';

/** What the palette is open for. */
export type PaletteTask =
  | { readonly kind: 'apply'; readonly passage: Passage }
  | { readonly kind: 'add' | 'recode'; readonly coding: Coding };

export interface Applying {
  /** Null while the palette is closed. Only what shows it is drawn anew when it opens and closes. */
  readonly task: Observable<PaletteTask | null>;
  /** Opens the palette over the selection, or says that one is needed. */
  startApplying(): void;
  /** Opens the palette for the words of a coding. */
  startAdding(coding: Coding): void;
  startRecoding(coding: Coding): void;
  /** Applies a code to the selection without the palette. */
  applyToSelection(code: NamedCode): void;
  applyPinned(digit: Digit): void;
  /** Applies what was applied last, to the selection. */
  repeatLast(): void;
  /** Makes a root code of the words selected, or takes the one that there is, and applies it to them. */
  codeInVivo(): void;
  choose(chosen: ChosenCodes): void;
  /** Closes the palette. */
  finish(): void;
}

/** `onFinish` gives the text the focus again. */
export function useApplying(actions: CodingActions, inTurn: InTurn, onFinish: () => void): Applying {
  const place = usePlace();
  const { queries, notices, settings } = useWorkbench();
  const [task] = useState(() => observableOf<PaletteTask | null>(null));
  return useMemo(() => {
    const textOf = () => {
      const source = place.source.get();
      return source === null ? undefined : queries.state('sources.read', { source }).data;
    };
    const passageOf = (range: TextRange | null): Passage | null => {
      const text = textOf();
      return text && range ? { source: text.source, range, words: sizeOfSelection(text, range).words } : null;
    };
    const withSelection = (act: (passage: Passage) => void) => {
      const passage = passageOf(place.selection.get());
      if (passage) act(passage);
      else notices.say('Select a passage first, with the mouse or with Shift and the arrow keys');
    };
    const codes = () => queries.state('codes.list', {}).data ?? [];
    const apply = (named: readonly NamedCode[], passage: Passage) =>
      actions.apply({ codes: named, create: null }, passage);
    /** Codes that are just being made are waited for. */
    const withKnownCodes = (act: (passage: Passage) => Promise<void> | void) =>
      withSelection((passage) => inTurn(() => act(passage)));
    /** Its ends may have been moved since the palette was opened for it. */
    const asItIs = (coding: Coding) =>
      queries.state('codings.ofSource', { source: coding.source }).data?.find(({ id }) => id === coding.id) ?? coding;
    /** Closing the palette takes the focus from it, which would close it once more. */
    const finish = () => {
      if (task.get() === null) return;
      task.set(null);
      onFinish();
    };
    return {
      task,
      finish,
      startApplying: () => withSelection((passage) => task.set({ kind: 'apply', passage })),
      startAdding: (coding) => task.set({ kind: 'add', coding }),
      startRecoding: (coding) => task.set({ kind: 'recode', coding }),
      applyToSelection: (code) => withKnownCodes((passage) => apply([code], passage)),
      applyPinned: (digit) =>
        withKnownCodes((passage) => {
          const code = codeOfDigit(settings.get(PINNED_CODES), codes(), digit);
          if (code) return apply([code], passage);
          return notices.say(`No code is pinned to ${digit}. Pin one from its menu in the codebook`);
        }),
      repeatLast: () =>
        withKnownCodes((passage) => {
          const last = codesOf(codes(), settings.get(RECENT_CODES).last);
          if (last.length > 0) return apply(last, passage);
          return notices.say('There is nothing to repeat: no code was applied yet');
        }),
      codeInVivo: () =>
        withKnownCodes((passage) => {
          const name = inVivoName(textOf()!.text.slice(passage.range.start, passage.range.end));
          const known = codes().find((code) => isRootNamed(code, name));
          if (known) return apply([known], passage);
          if (name) return actions.apply({ codes: [], create: { name, parent: null, above: [] } }, passage);
          return notices.say('Select some words to name the code by');
        }),
      choose(chosen) {
        const code = chosen.create ?? chosen.codes[0];
        const now = task.get();
        if (now?.kind === 'apply') inTurn(() => actions.apply(chosen, now.passage));
        if (now?.kind === 'add') inTurn(() => actions.apply(chosen, passageOf(asItIs(now.coding))!));
        if (now?.kind === 'recode' && code) inTurn(() => actions.recode(now.coding, code));
        finish();
      },
    };
  }, [place, queries, notices, settings, actions, inTurn, onFinish, task]);
}

/** The words that the palette may not cover. */
export function wordsOfTask(task: PaletteTask): TextRange {
  return task.kind === 'apply' ? task.passage.range : task.coding;
}

/** Those of `ids` that are still in the codebook. */
function codesOf(codes: readonly Code[], ids: readonly CodeId[]): Code[] {
  return ids.flatMap((id) => codes.find((code) => code.id === id) ?? []);
}

function isRootNamed(code: Code, name: string): boolean {
  return code.parent === null && comparableName(code.name) === comparableName(name);
}
