/** The users and the codebook of a REFI-QDA file. */

import { describedBy } from '../../../shared/exchange/code-description.ts';
import { attributePlace } from '../../../shared/exchange/refi-places.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCode } from '../../../shared/model/project-draft.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import type { Reading } from './reading.ts';

export function readUsers(reading: Reading, project: XmlElement): void {
  const users = childOf(project, 'Users');
  for (const [i, user] of (users ? childrenOf(users, 'User') : []).entries()) {
    const { guid } = reading.newGuid('user', user, i);
    const given = (user.attributes.name ?? '').trim() || (user.attributes.id ?? '').trim();
    if (given === '') reading.notes.add('changed', 'unnamedUser');
    reading.coders.set(guid, { guid, name: given || `Coder ${i + 1}` });
    reading.keep(guid, user, [], ['id']);
  }
}

/** Parents before their children. */
export function readCodes(reading: Reading, root: XmlElement): DraftCode[] {
  const book = root.name === 'CodeBook' ? root : childOf(root, 'CodeBook');
  const codes: DraftCode[] = [];
  const list = book && childOf(book, 'Codes');
  if (list) readSiblings(reading, list, null, codes);
  return codes;
}

function readSiblings(reading: Reading, parent: XmlElement, above: Guid | null, codes: DraftCode[]): void {
  for (const element of childrenOf(parent, 'Code')) {
    const name = (element.attributes.name ?? '').trim();
    const { guid, isTaken } = reading.newGuid('code', element, above ?? '', name, codes.length);
    if (isTaken) reading.notes.add('changed', 'codes', name);
    if (element.attributes.isCodable?.trim() === 'false' || element.attributes.isCodable?.trim() === '0') {
      reading.foreign.push({ owner: guid, place: attributePlace('Code', 'isCodable'), content: 'false', files: [] });
    }
    codes.push({
      guid,
      parent: above,
      name: name || 'Unnamed code',
      colour: asColour(element.attributes.color),
      ...describedBy(reading.wordsOf(element, 'Description')),
    });
    reading.refer(element, { kind: 'code', guid });
    readSiblings(reading, element, guid, codes);
  }
}

/** `#rrggbb` in lower case; empty for what is no colour. */
function asColour(text: string | undefined): string {
  const colour = (text ?? '').trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  return /^#[0-9a-f]{3}$/.test(colour) ? colour.replace(/[0-9a-f]/g, '$&$&') : '';
}
