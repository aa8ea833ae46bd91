/** Names of files: what every system allows, and no two alike. */

import { snapToGraphemes } from '../../shared/text/graphemes.ts';

/** In UTF-8 bytes a name may have 255 of them: this many characters never have more, with an ending. */
const LONGEST = 60;

/** Windows keeps these for itself, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** One name a title, in order: forbidden characters become spaces, long ones are cut, equal ones get a number. */
export function fileNames(titles: readonly string[], ending: string): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = allowedName(title);
    let name = wanted;
    for (let number = 2; taken.has(comparable(name)); number++) name = `${wanted} (${number})`;
    taken.add(comparable(name));
    return `${name}.${ending}`;
  });
}

function allowedName(title: string): string {
  const allowed = title.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Cn}\ufffd\s]+/gu, ' ').trim();
  const cut = allowed.slice(0, snapToGraphemes(allowed, { start: 0, end: Math.min(LONGEST, allowed.length) }).end);
  // Windows drops dots and spaces at the end; a dot at the start hides a file.
  const name = cut.replace(/^[. ]+|[. ]+$/g, '');
  return name === '' || RESERVED.test(name) ? `Source ${name}`.trim() : name;
}

/** What systems that ignore case and composition take for the same. */
function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
