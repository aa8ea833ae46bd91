/** What an auto-coding would do, told in the terminal. */

import type { AutoCodingPreview } from '../../shared/api/search-results.ts';
import { counted } from '../../shared/text/counted.ts';

/** Characters of the words that would be coded. */
const WIDEST = 100;

/** `name` stands for a code that is still to be made. */
export function codedLines({ added, present, sources, codes, passages }: AutoCodingPreview, name: string): string {
  const pathOf = new Map(codes.map(({ code, path }) => [code, path || name]));
  return [
    `would make ${counted(added, 'coding')} in ${counted(sources, 'source')}; ${counted(present, 'is', 'are')} there already`,
    ...codes.map(
      (code) => `  ${code.path || name}: ${code.added} new, ${code.present} there, ${counted(code.hits, 'hit')}`,
    ),
    ...passages.map(
      ({ sourceName, start, end, match, code, isPresent }) =>
        `${isPresent ? '=' : '+'} ${sourceName} ${start}-${end}  ${pathOf.get(code)}: ${shortened(match)}`,
    ),
    ...(added + present > passages.length ? [`… and ${added + present - passages.length} more`] : []),
  ].join('\n');
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : characters.join('');
}
