/** Frequency groups: into which columns of a split report each coding, and each source's text, falls. */

import { orderValues, type ValueOrder } from './ordered-values.ts';

export type FrequencySplit =
  /** By coder: the names of the coders to report, by id, in the order of the columns. */
  | { readonly kind: 'coder'; readonly names: ReadonlyMap<number, string> }
  /** By source: the names of the sources under the filter, by id, in the order of the columns. */
  | { readonly kind: 'source'; readonly names: ReadonlyMap<number, string> }
  /** By an attribute: its value in each source under the filter, by source id; `null` where it has none. */
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly values: ReadonlyMap<number, string | null>;
      /** Values in the order that the person gives them. */
      readonly order?: readonly string[] | undefined;
    }
  /** By case: the names of those that each source under the filter belongs to, by source id; often one, maybe none. */
  | {
      readonly kind: 'case';
      readonly names: readonly string[];
      readonly casesOf: ReadonlyMap<number, readonly string[]>;
    };

/** A name for sources without a value, or without a case: one that no value and no case has. */
export function nameOfMissing(taken: ReadonlySet<string>): string {
  let name = '(none)';
  while (taken.has(name)) name = `(${name})`;
  return name;
}

export interface FrequencyGroups {
  readonly split: FrequencySplit['kind'] | null;
  readonly by: string | null;
  readonly names: readonly string[];
  /** Which of them is of sources without a value, or without a case; `null` where there are none. */
  readonly withoutValue: string | null;
  /** How attribute values are ordered, and where each group lies among them; `null` for sources without a value. */
  readonly order: ValueOrder | null;
  readonly at: readonly (number | null)[];
  /** Numbers of the groups of a coding; none where the report is not split. */
  readonly groupsOfCoding: (source: number, coder: number) => readonly number[];
  /** Numbers of the groups of a source's text: what their figures are shares of. A coder's is the text of all sources. */
  readonly groupsOfText: (source: number) => readonly number[];
}

const NO_GROUPS: readonly number[] = [];
const UNORDERED = { withoutValue: null, order: null, at: [] } as const;

/** A coder or source that is not in the split is a bug and throws when its groups are asked for. */
export function frequencyGroups(split: FrequencySplit | null): FrequencyGroups {
  if (split === null) {
    const none = () => NO_GROUPS;
    return { ...UNORDERED, split: null, by: null, names: [], groupsOfCoding: none, groupsOfText: none };
  }
  if (split.kind === 'coder') {
    const numbers = new Map([...split.names.keys()].map((coder, number) => [coder, [number]]));
    const names = [...split.names.values()];
    const every = names.map((_, number) => number);
    const groupsOfCoding = (_: number, coder: number) => known(numbers, coder);
    return { ...UNORDERED, split: 'coder', by: 'coder', names, groupsOfCoding, groupsOfText: () => every };
  }
  if (split.kind === 'attribute') return groupsOfAttribute(split);
  if (split.kind === 'source') {
    const numbers = new Map([...split.names.keys()].map((source, number) => [source, [number]]));
    return { ...UNORDERED, ...ofSources('source', [...split.names.values()], numbers) };
  }
  const met = new Set([...split.casesOf.values()].flat());
  const { names, withoutValue, numbers } = withMissing(
    split.casesOf,
    split.names.filter((name) => met.has(name)),
  );
  return { ...UNORDERED, ...ofSources('case', names, numbers), withoutValue };
}

/** Values in their order, the missing one last. */
function groupsOfAttribute(split: Extract<FrequencySplit, { kind: 'attribute' }>): FrequencyGroups {
  const held = new Map([...split.values].map(([source, value]) => [source, value === null ? [] : [value]]));
  const { order, values, at } = orderValues(new Set([...held.values()].flat()), split.order);
  const { names, withoutValue, numbers } = withMissing(held, values);
  return {
    ...ofSources('attribute', names, numbers),
    ...{ by: split.name, withoutValue, order },
    at: withoutValue === null ? at : [...at, null],
  };
}

/** The names, and last the group of the sources that have none, where there are such; the groups of each source. */
function withMissing(namesOf: ReadonlyMap<number, readonly string[]>, present: readonly string[]) {
  const isMissed = [...namesOf.values()].some(({ length }) => length === 0);
  const withoutValue = isMissed ? nameOfMissing(new Set(present)) : null;
  const names = withoutValue === null ? present : [...present, withoutValue];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbersOf = (own: readonly string[]) =>
    (own.length > 0 ? own : [withoutValue!]).map((name) => numberOf.get(name)!);
  return { names, withoutValue, numbers: new Map([...namesOf].map(([source, own]) => [source, numbersOf(own)])) };
}

function ofSources<Kind extends 'source' | 'attribute' | 'case'>(
  split: Kind,
  names: readonly string[],
  numbers: ReadonlyMap<number, readonly number[]>,
) {
  const groupsOfText = (source: number) => known(numbers, source);
  return { split, by: split as string, names, groupsOfCoding: groupsOfText, groupsOfText };
}

function known(numbers: ReadonlyMap<number, readonly number[]>, id: number): readonly number[] {
  const own = numbers.get(id);
  if (own === undefined) throw new Error(`${id} is in no group of the report`);
  return own;
}
