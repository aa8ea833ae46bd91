/** Statements: the sentences that say what a report counted. */

import { type CodersRule, countsTextUnits, nearDistance, type Unit } from '../analysis/unit.ts';
import { counted } from '../text/counted.ts';

/** Figures, with what they were counted of in words: `sources A, B; coder C`, empty where everything was counted. */
export type Filtered<Figures> = Figures & { readonly filter: string };

/** What it means for two codes to meet. */
export function stateUnit(unit: Unit): string {
  if (countsTextUnits(unit)) return `Unit: ${unit} (both codes are present in one).`;
  if (unit === 'overlap') return 'Unit: overlap (two codings share at least one character).';
  const distance = nearDistance(unit);
  return `Unit: near:${distance} (at most ${counted(distance, 'character lies', 'characters lie')} between two codings of one source).`;
}

export function stateCoders(rule: CodersRule): string {
  return rule === 'each'
    ? 'Coders: each (only codings of one coder are paired; the coders are added up).'
    : 'Coders: pooled (codings are paired whoever made them).';
}

export function stateCodes(withSubCodes: boolean): string {
  return withSubCodes ? 'Codes: with sub-codes.' : 'Codes: this code alone.';
}

/** The conditions as a sentence. */
export function stateFilter({ filter }: Filtered<unknown>): string {
  return filter === '' ? 'All sources, codes and coders.' : `Only ${filter}.`;
}
