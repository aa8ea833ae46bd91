/** Why disagreements are settled so: what is written on each stays until it is settled, also while others are looked at. */

import { useState } from 'react';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { useUnsaved } from '../../ui/unsaved.ts';
import { keyOfDisagreement } from './disagreements-query.ts';

export interface Reasons {
  /** On the disagreement in question. */
  readonly memo: string;
  write(memo: string): void;
  /** Of the disagreement with this key: they are stored with its verdict. */
  forget(key: string | undefined): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

export function useReasons(current: ListedDisagreement | undefined): Reasons {
  const [drafts, setDrafts] = useState(NONE);
  useUnsaved(drafts.size > 0);
  const key = current && keyOfDisagreement(current);
  const stored = current?.outcome ? current.memo : '';
  const without = (from: typeof drafts, dropped: string | undefined) =>
    new Map([...from].filter(([other]) => other !== dropped));
  return {
    memo: (key === undefined ? undefined : drafts.get(key)) ?? stored,
    write(memo) {
      if (key === undefined) return;
      setDrafts((before) => (memo === stored ? without(before, key) : new Map(before).set(key, memo)));
    },
    forget: (settled) => setDrafts((before) => (settled === undefined ? before : without(before, settled))),
  };
}
