/** Formulas: what the figures of a table are, each told once. */

import type { Column } from './table.ts';

export interface Formula {
  /** The figure, without the group whose figure it is. */
  readonly name: string;
  readonly formula: string;
}

/** In the order of the columns; a figure that several groups have is one. */
export function formulasOf(columns: readonly Column[]): Formula[] {
  const told = new Map<string, Formula>();
  for (const { heading, group, formula } of columns) {
    if (!formula) continue;
    const name = group === undefined ? heading : heading.slice(`${group}: `.length);
    told.set(`${name}: ${formula}`, { name, formula });
  }
  return [...told.values()];
}

/** For example `share: paragraphs with the theme / paragraphs of the group`. */
export function formulaLines(columns: readonly Column[]): string[] {
  return formulasOf(columns).map(({ name, formula }) => `${name}: ${formula}`);
}
