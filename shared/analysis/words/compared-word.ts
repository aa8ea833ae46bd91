/** The form in which words are compared. */

import { comparableName } from '../../model/code.ts';

/** Case and Unicode form are ignored, and a typographic apostrophe is a plain one: `China’s` is `China's`. */
export function comparedWord(word: string): string {
  return comparableName(word).replace(/[\u2019\u02bc]/g, "'");
}
