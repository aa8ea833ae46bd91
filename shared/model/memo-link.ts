/** What a link in a memo may lead to: something of the project, by its GUID, or a place in the web. */

import type { Guid } from './ids.ts';

/** In a memo `themata:KIND/GUID`, the same in every copy of the project. */
export interface MemoLink {
  readonly kind: 'coding' | 'code' | 'source';
  readonly guid: Guid;
}

const OWN = /^themata:(coding|code|source)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ELSEWHERE = /^(?:https?:\/\/|mailto:)[^\s()<>"]+$/i;

export function addressOfLink({ kind, guid }: MemoLink): string {
  return `themata:${kind}/${guid}`;
}

/** Undefined for an address that leads out of the project. */
export function linkOfAddress(address: string): MemoLink | undefined {
  const found = OWN.exec(address);
  return found ? { kind: found[1] as MemoLink['kind'], guid: found[2]! } : undefined;
}

/** Whether a link may lead there; anything else, such as an address that runs a script, is no link. */
export function isAddress(address: string): boolean {
  return OWN.test(address) || ELSEWHERE.test(address);
}

/** An address as it is typed, with what would end it in a memo written as references. */
export function tidyAddress(typed: string): string {
  return typed.trim().replace(/[\s()<>"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
