/** Frequency groups: into which column of a split report each coding falls. */

import type { CodingColumns } from './coding-columns.ts';

export type FrequencySplit =
  /** By coder: the names of the coders to report, by id, in the order of the columns. */
  | { readonly kind: 'coder'; readonly names: ReadonlyMap<number, string> }
  /** By an attribute: its value in each source under the filter, by source id; `null` where it has none. */
  | { readonly kind: 'attribute'; readonly name: string; readonly values: ReadonlyMap<number, string | null> };

/** The group of sources without a value. */
export const NO_VALUE = '(none)';

export interface FrequencyGroups {
  readonly by: string | null;
  readonly names: readonly string[];
  /** Number of the group of the coding at a place in the columns; -1 where the report is not split. */
  readonly groupOf: (place: number) => number;
}

/** A coding whose coder or source is not in the split is a bug and throws when its group is asked for. */
export function frequencyGroups(split: FrequencySplit | null, codings: CodingColumns): FrequencyGroups {
  if (split === null) return { by: null, names: [], groupOf: () => -1 };
  if (split.kind === 'coder') {
    const numbers = new Map([...split.names.keys()].map((coder, number) => [coder, number]));
    return { by: 'coder', names: [...split.names.values()], groupOf: (place) => known(numbers, codings.coder[place]!) };
  }
  const names = orderedValues([...split.values.values()]);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbers = new Map([...split.values].map(([source, value]) => [source, numberOf.get(value ?? NO_VALUE)!]));
  return { by: split.name, names, groupOf: (place) => known(numbers, codings.source[place]!) };
}

/** Each value once, numbers by size, the missing one last. */
function orderedValues(values: readonly (string | null)[]): string[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const present = new Set(values.filter((value) => value !== null && value !== NO_VALUE) as string[]);
  const ordered = [...present].sort(collator.compare);
  return ordered.length < new Set(values).size ? [...ordered, NO_VALUE] : ordered;
}

function known(numbers: ReadonlyMap<number, number>, id: number): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`${id} is in no group of the report`);
  return number;
}
