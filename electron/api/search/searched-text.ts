/** A stored text as the search reads it. */

import type { SearchedText } from '../../../shared/analysis/search/find-term.ts';
import { composedText } from '../../../shared/text/composed.ts';
import type { RangeList } from '../../../shared/text/range-list.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readBody, readPart } from '../../store/texts.ts';

/** The words of a text are read when they are asked for: most texts hold no match. */
export function searchedText(db: ReadableDb, text: number): SearchedText {
  const body = readBody(db, text);
  let words: RangeList | undefined;
  return {
    text: body,
    composed: composedText(body),
    get words() {
      words ??= readPart(db, text, 'words');
      return words;
    },
  };
}
