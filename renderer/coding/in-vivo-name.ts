/** The name of a code that is made of the very words selected. */

import { PATH_SEPARATOR } from '../../shared/model/code.ts';
import { graphemeAt } from '../../shared/text/graphemes.ts';

/** UTF-16 code units: about what a line of the codebook holds. */
const LONGEST = 60;

/** The words in one line, cut behind a word where they are too many; empty where there are none. */
export function inVivoName(quotation: string): string {
  const line = quotation.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll(PATH_SEPARATOR, '/');
  const name = line
    .trim()
    .replace(/^\/(?= )|(?<= )\/$/g, '')
    .trim();
  if (name.length <= LONGEST) return name;
  const space = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, space > LONGEST / 2 ? space : graphemeAt(name, LONGEST).start)}…`;
}
