/** Lets links in words of theirs lead to what things are called here. */

import { addressOfLink, type MemoLink } from '../memo-link.ts';
import type { Mapped } from './things.ts';

const KINDS: readonly MemoLink['kind'][] = ['coding', 'code', 'source'];
const LINKS = new RegExp(
  `(${KINDS.map((kind) => addressOfLink({ kind, guid: '' })).join('|')})([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
  'g',
);

export function carryLinks(words: string, mapped: Mapped): string {
  return words.replace(LINKS, (_, address: string, guid: string) => address + mapped(guid));
}
