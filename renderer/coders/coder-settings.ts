/** What the window remembers of showing coders: whose codings are hidden, whether coding goes on blind, and whose colours are shown. */

import { useMemo } from 'react';
import type { Coder } from '../../shared/model/coder.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import { type Setting, useSetting } from '../api/settings.ts';
import { useQuery } from '../api/use-query.ts';
import type { ColourBy } from '../reader/coding-look.ts';

/** Those that are hidden are kept, so that a coder who comes later is shown. */
const HIDDEN: Setting<readonly CoderId[]> = {
  key: 'coders.hidden',
  usual: [],
  read: (kept) => (Array.isArray(kept) && kept.every(Number.isInteger) ? (kept as CoderId[]) : undefined),
};
const BLIND: Setting<boolean> = { key: 'coders.blind', usual: false, read: (kept) => kept === true };
const COLOUR_BY: Setting<ColourBy> = {
  key: 'coders.colour-by',
  usual: 'code',
  read: (kept) => (kept === 'code' || kept === 'coder' ? kept : undefined),
};

const NONE: readonly Coder[] = [];

export interface ShownCoders {
  readonly coders: readonly Coder[];
  /** Who is coding. */
  readonly current: CoderId | undefined;
  /** Whether the codings of all others are hidden until they are revealed. */
  readonly isBlind: boolean;
  readonly colourBy: ColourBy;
  /** Of the coders, those whose codings are shown. */
  readonly shown: readonly Coder[];
  show(coders: Iterable<CoderId>): void;
  setBlind(isBlind: boolean): void;
  setColourBy(colourBy: ColourBy): void;
}

export function useShownCoders(): ShownCoders {
  const coders = useQuery('coders.list', {}).data ?? NONE;
  const current = useQuery('project.info', {}).data?.currentCoder;
  const [hidden, setHidden] = useSetting(HIDDEN);
  const [isBlind, setBlind] = useSetting(BLIND);
  const [colourBy, setColourBy] = useSetting(COLOUR_BY);
  return useMemo(
    () => ({
      coders,
      current,
      isBlind,
      colourBy,
      shown: coders.filter(({ id }) => (isBlind ? id === current : !hidden.includes(id))),
      show(chosen) {
        const kept = new Set(chosen);
        setHidden(coders.map(({ id }) => id).filter((id) => !kept.has(id)));
      },
      setBlind,
      setColourBy,
    }),
    [coders, current, hidden, isBlind, colourBy, setHidden, setBlind, setColourBy],
  );
}

/** What queries are told to tell of the own work alone while coding blind; null until it is known who codes. */
export function useOwnWork(): { readonly coder?: CoderId } | null {
  const { isBlind, current } = useShownCoders();
  if (!isBlind) return {};
  return current === undefined ? null : { coder: current };
}
