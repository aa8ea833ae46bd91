/** Names of the sheets of a workbook: what Excel allows, and no two alike. */

import { snapToGraphemes } from '../../shared/text/graphemes.ts';

/** In UTF-16 code units. */
const LONGEST = 31;

/** One name a title, in order: forbidden characters become spaces, long ones are cut, equal ones get a number. */
export function sheetNames(titles: readonly string[]): string[] {
  // Excel keeps "History" for itself.
  const taken = new Set(['history']);
  return titles.map((title, i) => {
    const allowed = title.replace(/[\\/?*[\]:\p{Cc}\p{Cs}\p{Cn}\ufffd]+/gu, ' ').replace(/^['\s]+|['\s]+$/g, '');
    const wanted = allowed || `Table ${i + 1}`;
    let name = cut(wanted, '');
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = cut(wanted, ` (${number})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

function cut(name: string, ending: string): string {
  const room = LONGEST - ending.length;
  if (name.length <= room) return name + ending;
  // The grapheme that would be cut in two is left out.
  const { start } = snapToGraphemes(name, { start: room, end: room });
  return name.slice(0, start).replace(/['\s]+$/, '') + ending;
}
