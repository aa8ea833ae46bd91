/** Names in several lines, broken between words. */

import { shortened, textWidth } from './text-size.ts';

/**
 * At most `most` lines of at most `width` pixels, each as full as its words allow; what is left over is cut off at the
 * end of the last one. A name without spaces is one line.
 */
export function wrapped(name: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && (textWidth(longer) <= width || lines.length === most)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width));
}
