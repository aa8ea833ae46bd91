/** Words that are too long for a line. */

import { snapToGraphemes } from '../../shared/text/graphemes.ts';

const LONGEST = 60;

/** At most 60 characters in one line, whole graphemes, with an ellipsis where something was left out. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, snapToGraphemes(line, { start: 0, end: LONGEST - 1 }).end)}…`;
}
