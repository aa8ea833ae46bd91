/** Marks: what a figure draws for one value, and what it says and leads to. */

import { formatNumber } from '../number-format.ts';
import type { ColumnKind } from '../table.ts';
import { element, words } from './svg.ts';

export interface Mark {
  /** `null` is an undefined value: `–`, never 0. */
  readonly value: number | null;
  /** The element's `data-key`, in the report's own words; absent where no passages lie behind the value. */
  readonly key?: string;
  /** What the `<title>` says; the figure's own words for place and value where it is absent. */
  readonly title?: string;
}

/** The value as it is printed beside its mark. One that is not finite is a bug and throws. */
export function printed(value: number | null, kind: ColumnKind): string {
  return value === null ? '–' : formatNumber(value, kind);
}

/** What is drawn for a mark, under its key and title; `place` says where it stands, such as its row and series. */
export function drawnMark(mark: Mark, place: string, kind: ColumnKind, ...drawn: readonly string[]): string {
  const value = mark.value === null ? 'undefined' : formatNumber(mark.value, kind);
  return element(
    'g',
    { class: 'mark', 'data-key': mark.key ?? null },
    words(mark.title ?? `${place}: ${value}`, {}, 'title'),
    ...drawn,
  );
}
