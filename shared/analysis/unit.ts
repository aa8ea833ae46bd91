/** The unit of a co-occurrence and its coders rule: what it means for two codes to meet. */

/**
 * - `overlap`: two codings share at least one character
 * - `sentence`, `paragraph`, `source`: both codes are present in one
 * - `near:N`: at most N characters lie between the two codings (0 where they touch; overlapping ones are near)
 */
export type Unit = 'overlap' | `near:${number}` | TextUnit;

/** A stretch of text in which a code is present or absent. */
export type TextUnit = 'sentence' | 'paragraph' | 'source';

/** `each` pairs only codings of one coder and adds the coders up; `pooled` pairs all. */
export type CodersRule = 'each' | 'pooled';

/** Whether codes are counted as present or absent in units of text, rather than coding by coding. */
export function countsTextUnits(unit: Unit): unit is TextUnit {
  return unit === 'sentence' || unit === 'paragraph' || unit === 'source';
}

/** The N of `near:N`; 0 for any other unit. */
export function nearDistance(unit: Unit): number {
  return unit.startsWith('near:') ? Number(unit.slice('near:'.length)) : 0;
}

/** Whether `text` names a unit. N is a whole number from 0 to 1,000,000. */
export function isUnit(text: string): text is Unit {
  if (/^near:\d{1,7}$/.test(text)) return nearDistance(text as Unit) <= 1_000_000;
  return text === 'overlap' || text === 'sentence' || text === 'paragraph' || text === 'source';
}
