/** What a project's positions may count, and what speaks for each, in words. */

import type { PositionEvidence, PositionUnit } from '../../../shared/exchange/position-units.ts';

export const UNIT_WORDS: Readonly<Record<PositionUnit, string>> = {
  'code-points': 'Characters',
  utf16: 'Characters, emoji as two',
  'code-points-crlf': 'Characters, line ends as two',
  'utf16-crlf': 'Characters, both as two',
};

const figures = new Intl.NumberFormat('en');

/** `38 of 40 at words and lines, 1 inside a character, 1 past the end of its text`. */
export function evidenceInWords({ positions, outside, inside, atWords }: PositionEvidence): string {
  const [all, fitting] = [figures.format(positions), figures.format(atWords)];
  return [
    atWords === positions ? `all ${all} at words and lines` : `${fitting} of ${all} at words and lines`,
    inside > 0 && `${figures.format(inside)} inside a character`,
    outside > 0 && `${figures.format(outside)} past the end of the text`,
  ]
    .filter(Boolean)
    .join(', ');
}
