/** Settling: verdicts on one disagreement after the other. */

import { useEffect, useRef } from 'react';
import type { Verdict } from '../../../shared/model/settlement.ts';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { useCommand } from '../../api/use-command.ts';
import { keyOfDisagreement } from './disagreements-query.ts';

export interface SettlingProps {
  /** A page of the list. */
  readonly passages: readonly ListedDisagreement[];
  /** Place in the list of the first one of the page. */
  readonly offset: number;
  /** Number of those in the list. */
  readonly total: number;
  /** Place in the list of the passage in question. */
  readonly at: number;
  readonly onGo: (place: number) => void;
  /** Whether a passage stays in the list when its verdict changes. */
  readonly staysListed: boolean;
}

export interface Settling {
  readonly at: number;
  readonly current: ListedDisagreement | undefined;
  /** Answers the key of the passage that was settled so; undefined where none was. */
  settle(verdict: Verdict, memo: string): Promise<string | undefined>;
  reopen(): void;
}

/**
 * A passage that stays in the list is left for the next one; where it goes, the next one takes its place, and a second
 * verdict waits until the list shows the first.
 */
export function useSettling({ passages, offset, total, at, onGo, staysListed }: SettlingProps): Settling {
  const command = useCommand();
  const waiting = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list shows what was done
  useEffect(() => {
    waiting.current = null;
  }, [passages]);
  const place = Math.max(offset, Math.min(at, offset + passages.length - 1));
  const current = passages[place - offset];
  const decide = async (run: (passage: ListedDisagreement) => Promise<unknown>) => {
    if (!current || waiting.current === keyOfDisagreement(current)) return undefined;
    const key = keyOfDisagreement(current);
    waiting.current = key;
    if (staysListed) onGo(Math.min(place + 1, total - 1));
    const isDone = (await run(current)) !== undefined;
    if (!isDone) waiting.current = null;
    return isDone ? key : undefined;
  };
  const passageOf = ({ source, start, end, code }: ListedDisagreement) => ({ source, start, end, code });
  return {
    at: place,
    current,
    settle: (verdict, memo) =>
      decide((passage) =>
        command('agreement.settle', { ...passageOf(passage), verdict, memo }, `Settled as ${verdict}`),
      ),
    reopen: () => {
      if (current?.outcome) void decide((passage) => command('agreement.reopen', passageOf(passage), 'Reopened'));
    },
  };
}
