/** The comparison: which coders are compared, on which sources, and why there may be none. */

import type { DoneMark } from '../../model/coder.ts';
import type { CodingColumns } from '../coding-columns.ts';

export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface ComparisonInput {
  /** Codings of any code: they tell who has worked on what. */
  readonly codings: CodingColumns;
  /** By coders with at least one coding, wherever it is. */
  readonly done: readonly DoneMark[];
  /** Those who may be compared, which adjudicators never are, and the sources under the filter, as they came. */
  readonly coders: readonly Named[];
  readonly sources: readonly Named[];
}

export interface Comparison {
  readonly coders: readonly Named[];
  readonly sources: readonly Named[];
}

/**
 * The coders who have coded, or marked as done, at least one of the sources, on those that each of them has coded or
 * marked as done. O(codings + marks).
 */
export function compareCoders({ codings, done, coders, sources }: ComparisonInput): Comparison {
  const workedOn = new Map<number, Set<number>>(coders.map(({ id }) => [id, new Set()]));
  const inFilter = new Set(sources.map(({ id }) => id));
  const add = (coder: number, source: number) => {
    if (inFilter.has(source)) workedOn.get(coder)?.add(source);
  };
  for (let i = 0; i < codings.length; i++) {
    const isSame = i > 0 && codings.source[i] === codings.source[i - 1] && codings.coder[i] === codings.coder[i - 1];
    if (!isSame) add(codings.coder[i]!, codings.source[i]!);
  }
  for (const { source, coder } of done) add(coder, source);
  const compared = coders.filter(({ id }) => workedOn.get(id)!.size > 0);
  const isShared = ({ id }: Named) => compared.every((coder) => workedOn.get(coder.id)!.has(id));
  return { coders: compared, sources: compared.length === 0 ? [] : sources.filter(isShared) };
}

/** Why agreement is undefined, in a sentence that says what to do; undefined where it can be counted. */
export function whyNotCompared({ coders, sources }: Comparison): string | undefined {
  if (coders.length === 0) return 'Agreement is undefined: no coder has a coding here. It needs two coders or more.';
  if (coders.length === 1) {
    return `Agreement is undefined: ${coders[0]!.name} alone has codings here. It needs two coders or more on the same sources.`;
  }
  if (sources.length > 0) return undefined;
  const names = coders.map(({ name }) => name);
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `Agreement is undefined: no source was coded, or marked as done, by each of ${all}. Mark sources as done where nothing was to be coded, or compare fewer coders.`;
}
