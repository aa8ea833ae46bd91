/** How the codings of the open source appear in the reader. */

import { useMemo, useRef } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { coderColour } from '../coders/coder-colours.ts';
import { useShownCoders } from '../coders/coder-settings.ts';
import { useShownCodings } from '../coders/use-shown-codings.ts';
import { usePlace } from '../place.tsx';
import type { Looks } from '../reader/coding-look.ts';
import type { MarkedCodes } from '../reader/coding-view.ts';

/** The same object as long as nothing that is seen changes: counts do with every coding, and colours written anew take long. */
export function useLooks(codes: readonly Code[]): Looks {
  const { coders, colourBy } = useShownCoders();
  const byCode = useSteadyMap(codes, ({ name, path, colour }) => ({ name, path, colour }));
  const byCoder = useSteadyMap(coders, ({ name }, at) => ({ name, colour: coderColour(at) }));
  return useMemo(() => ({ codes: byCode, coders: byCoder, colourBy }), [byCode, byCoder, colourBy]);
}

/** Those whose code is known: codes and codings arrive one after the other. */
export function useReadCodings(source: SourceId | null, looks: Looks): readonly Coding[] {
  const codings = useShownCodings(source);
  return useMemo(
    () => (codings ?? []).filter((coding) => coding.source === source && looks.codes.has(coding.code)),
    [codings, source, looks.codes],
  );
}

/** The code chosen in the codebook, with all below it. */
export function useMarkedCodes(codes: readonly Code[]): MarkedCodes | null {
  const chosen = useObservable(usePlace().code);
  return useMemo(() => {
    const code = codes.find(({ id }) => id === chosen);
    return code ? { name: code.name, codes: new Set(withDescendants(codebookOf(codes), code.id)) } : null;
  }, [codes, chosen]);
}

/** The looks of items by their ids. `lookOf` may depend on nothing but what it is given. */
function useSteadyMap<Item extends { readonly id: unknown }, Look>(
  items: readonly Item[],
  lookOf: (item: Item, at: number) => Look,
): ReadonlyMap<Item['id'], Look> {
  const kept = useRef<{ items: readonly Item[]; written: string; map: ReadonlyMap<Item['id'], Look> }>(undefined);
  if (kept.current?.items !== items) {
    const entries = items.map((item, at): [Item['id'], Look] => [item.id, lookOf(item, at)]);
    const written = JSON.stringify(entries);
    const isSame = kept.current?.written === written;
    kept.current = { items, written, map: isSame ? kept.current!.map : new Map(entries) };
  }
  return kept.current.map;
}
