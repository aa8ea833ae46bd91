/** The hand that codes: what it applies to passages, and what it does to the codings that there are. */

import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { CoderId } from '../../shared/model/ids.ts';
import { useCodingActions } from '../coding/use-coding-actions.ts';
import type { ReaderHandle } from '../reader/reader.tsx';
import { type Applying, useApplying } from './use-applying.ts';
import { type Editing, useEditing } from './use-editing.ts';
import { useTurns } from './use-turns.ts';

export interface CodingSession extends Applying, Editing {
  readonly reader: RefObject<ReaderHandle | null>;
  /** Coders whose codings are shown; whoever shows the session keeps it up to date. */
  readonly shownCoders: RefObject<ReadonlySet<CoderId>>;
}

export function useCodingSession(): CodingSession {
  const reader = useRef<ReaderHandle>(null);
  const shownCoders = useRef<ReadonlySet<CoderId>>(new Set());
  const actions = useCodingActions();
  const focusText = useCallback(() => reader.current?.focus(), []);
  const inTurn = useTurns();
  const applying = useApplying(actions, inTurn, focusText);
  const editing = useEditing(actions, inTurn, shownCoders, applying);
  return useMemo(() => ({ reader, shownCoders, ...applying, ...editing }), [applying, editing]);
}
