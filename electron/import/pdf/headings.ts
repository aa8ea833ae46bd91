/** Tells headings from paragraphs, and their levels, by size and weight. */

import { isLeader } from './line-ends.ts';
import type { Lines } from './paragraphs.ts';
import type { TypeFacts } from './type-facts.ts';

const LONGEST = 200;
const LONGEST_BOLD = 120;
/** Where it ends as a sentence does. */
const LONGEST_ENDED = 80;
const DEEPEST = 6;

/** The level of a heading from 1, else 0: larger than the body, or bold in a text that is not and without the end of a sentence. */
export function headingLevels(paragraphs: readonly Lines[], facts: TypeFacts): (paragraph: Lines) => number {
  const lines = paragraphs.flat();
  const bold = lines.filter((line) => line.bold).length;
  const isHeading = (paragraph: Lines) =>
    isLarge(paragraph, facts) || (bold * 3 < lines.length && isBold(paragraph, facts));
  const ranks = [...new Set(paragraphs.filter(isHeading).map(rankOf))].sort((a, b) => b - a);
  return (paragraph) => (isHeading(paragraph) ? Math.min(DEEPEST, 1 + ranks.indexOf(rankOf(paragraph))) : 0);
}

/** Greater for larger type, and for bold among type of one size. */
function rankOf([{ size, bold }]: Lines): number {
  return 2 * Math.round(size) + (bold ? 1 : 0);
}

function isLarge(paragraph: Lines, { size }: TypeFacts): boolean {
  if (paragraph[0].size <= 1.12 * size || isLeader(paragraph[0]) || !hasLetters(paragraph)) return false;
  const length = lengthOf(paragraph);
  return length <= (/[.:;,]$/.test(paragraph.at(-1)!.text) ? LONGEST_ENDED : LONGEST);
}

function isBold(paragraph: Lines, { size }: TypeFacts): boolean {
  if (!paragraph.every((line) => line.bold) || paragraph[0].size < 0.95 * size) return false;
  return (
    paragraph.length <= 2 &&
    lengthOf(paragraph) <= LONGEST_BOLD &&
    hasLetters(paragraph) &&
    !/[.:;,?!]$/.test(paragraph.at(-1)!.text)
  );
}

function lengthOf(paragraph: Lines): number {
  return paragraph.reduce((sum, { text }) => sum + text.length, 0);
}

function hasLetters(paragraph: Lines): boolean {
  return paragraph.some(({ text }) => /\p{L}{2}/u.test(text));
}
