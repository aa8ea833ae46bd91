/** Keeps what the standard does not know: elements of its own kind, and files that nothing speaks of. */

import { REFI_ELEMENTS } from '../../../shared/exchange/refi-elements.ts';
import { FORM, LOOSE_FILES, readPlace, unknownPlace } from '../../../shared/exchange/refi-places.ts';
import { xmlText } from '../../../shared/exchange/xml-text.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import { childrenOf, type XmlElement } from '../xml.ts';
import type { RefiArchive } from './archive.ts';
import type { PartsBeside } from './parts-beside.ts';
import type { Reading } from './reading.ts';

/** Elements belong to the nearest thing around them that has a GUID. */
export function keepUnknownElements(reading: Reading, element: XmlElement, owner: Guid = reading.project): void {
  const rules = REFI_ELEMENTS.get(element.name);
  if (!rules) return;
  const { guid } = element.attributes;
  const own = guid?.trim() ? reading.guid(guid) : owner;
  for (const child of childrenOf(element)) {
    if (rules.children.has(child.name)) keepUnknownElements(reading, child, own);
    else if (!REFI_ELEMENTS.has(child.name)) {
      const place = unknownPlace(element.name, child.name);
      reading.foreign.push({ owner: own, place, content: xmlText(child), files: [] });
      reading.notes.add('kept', 'unknown', child.name);
    }
  }
}

/** Takes back what Themata put beside the project; then files that are left. */
export function keepLooseFiles(reading: Reading, archive: RefiArchive, beside: PartsBeside | undefined): void {
  for (const { files, ...part } of beside?.parts ?? []) {
    if (readPlace(part.place) || part.place === FORM) continue;
    const there = new Set(archive.unused());
    const own = files.filter(({ at }) => there.has(at)).map(({ path, at }) => ({ path, bytes: archive.bytesOf(at) }));
    const owner = part.owner === beside!.project ? reading.project : part.owner;
    reading.foreign.push({ ...part, owner, files: own });
  }
  const loose = archive.unused();
  if (loose.length === 0) return;
  for (const _ of loose) reading.notes.add('kept', 'files');
  const files = loose.map((path) => ({ path, bytes: archive.bytesOf(path) }));
  reading.foreign.push({ owner: reading.project, place: LOOSE_FILES, content: '', files });
}
