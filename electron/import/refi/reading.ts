/** What the parts of reading a REFI-QDA project share: names, references, reports and what is kept as it came. */

import { attributePlace, childPlace } from '../../../shared/exchange/refi-places.ts';
import { xmlText } from '../../../shared/exchange/xml-text.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCoder, DraftSubject, ForeignFile, ForeignPart } from '../../../shared/model/project-draft.ts';
import { derivedGuid } from '../../derived-guid.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml.ts';
import type { RefiArchive } from './archive.ts';
import { conform, conformAttribute, type Names } from './conform.ts';
import { ExchangeNotes } from './exchange-notes.ts';
import { asMoment } from './moments.ts';

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

export class Reading {
  readonly fileName: string;
  readonly archive: RefiArchive | undefined;
  /** Stands for the project, which has no GUID of its own. */
  readonly project: Guid;
  readonly program: string;
  /** Of what does not say when it was made; ISO 8601 in UTC, empty where the project does not say either. */
  readonly madeAt: string;
  readonly notes = new ExchangeNotes();
  readonly foreign: ForeignPart[] = [];
  readonly coders = new Map<Guid, DraftCoder>();
  /** What each note is about. */
  readonly subjects = new Map<Guid, DraftSubject[]>();
  readonly #usedGuids = new Set<string>();
  readonly #keptFiles = new Set<string>();
  readonly #missingFiles = new Set<string>();

  constructor(fileName: string, root: XmlElement, archive?: RefiArchive) {
    this.fileName = fileName;
    this.archive = archive;
    const { name = '', origin = '', creatingUserGUID = '', creationDateTime = '' } = root.attributes;
    this.project = derivedGuid('refi', name, origin, creatingUserGUID, creationDateTime);
    this.program = origin;
    this.madeAt = asMoment(creationDateTime) ?? asMoment(root.attributes.modifiedDateTime) ?? '';
  }

  /** In lower case and without braces; what is no GUID stands for one. */
  guid(raw: string): Guid {
    const own = GUID.exec(raw.trim())?.[1];
    return own?.toLowerCase() ?? derivedGuid(this.project, raw.trim());
  }

  /** The GUID of a new thing of a kind; where it has none, or another has it, one that stands for its place. */
  newGuid(kind: string, element: XmlElement, ...place: readonly (string | number)[]): { guid: Guid; isTaken: boolean } {
    const raw = element.attributes.guid;
    const own = raw === undefined || raw.trim() === '' ? derivedGuid(this.project, kind, ...place) : this.guid(raw);
    let guid = own;
    for (let n = 2; this.#usedGuids.has(`${kind} ${guid}`); n++) guid = derivedGuid(own, kind, n);
    this.#usedGuids.add(`${kind} ${guid}`);
    return { guid, isTaken: guid !== own };
  }

  target(element: XmlElement | undefined): Guid | undefined {
    const raw = element?.attributes.targetGUID ?? element?.attributes.guid;
    return raw === undefined || raw.trim() === '' ? undefined : this.guid(raw);
  }

  /** The coder of that GUID, who is made where no user has it; without one, a coder who stands for nobody in particular. */
  coder(raw: string | undefined): Guid {
    const named = raw !== undefined && raw.trim() !== '';
    const guid = named ? this.guid(raw) : derivedGuid(this.project, 'unknown coder');
    if (!this.coders.has(guid)) {
      if (named) this.notes.add('changed', 'unknownUser');
      this.coders.set(guid, { guid, name: named ? `Coder ${this.coders.size + 1}` : 'Unknown coder' });
    }
    return guid;
  }

  /** Notes that the element names are about `subject`. */
  refer(element: XmlElement, subject: DraftSubject): void {
    for (const reference of childrenOf(element, 'NoteRef')) {
      const note = this.target(reference);
      if (note !== undefined) this.subjects.set(note, [...(this.subjects.get(note) ?? []), subject]);
    }
  }

  /** Keeps children of these names as parts of `owner`, and attributes of these names. */
  keep(owner: Guid, element: XmlElement, children: readonly string[], attributes: readonly string[] = []): void {
    for (const child of childrenOf(element)) {
      if (children.includes(child.name)) this.keepElement(owner, element.name, child);
    }
    for (const name of attributes) {
      const files: ForeignFile[] = [];
      const content = conformAttribute(element, name, this.#names(files));
      if (content !== undefined)
        this.foreign.push({ owner, place: attributePlace(element.name, name), content, files });
    }
  }

  /** Keeps an element as a part of `owner`. False where it does not fit the standard. */
  keepElement(owner: Guid, parent: string, element: XmlElement): boolean {
    const files: ForeignFile[] = [];
    const tree = conform(element, this.#names(files));
    if (!tree) {
      this.notes.add('dropped', 'invalid', element.name);
      return false;
    }
    this.foreign.push({ owner, place: childPlace(parent, element.name), content: xmlText(tree), files });
    return true;
  }

  /** Keeps a value that stands in no attribute of the file itself. */
  keepValue(owner: Guid, element: string, name: string, content: string): void {
    this.foreign.push({ owner, place: attributePlace(element, name), content, files: [] });
  }

  /** Where in the archive a file is; what is not there is reported once. */
  pathOf(address: string): string | undefined {
    if (address === '') return undefined;
    const path = this.archive?.pathOf(address);
    if (path === undefined && !this.#missingFiles.has(address)) {
      this.#missingFiles.add(address);
      this.notes.add('dropped', 'missingFile', address);
    }
    return path;
  }

  wordsOf(element: XmlElement, child: string): string {
    const found = childOf(element, child);
    return found ? textOf(found) : '';
  }

  /** What a file is called when it is written: a GUID with the ending of its name, as the standard demands. */
  #nameOf(path: string): string {
    const [, stem, ending] = /([^/]*?)(\.[a-z\d]{1,10})?$/i.exec(path)!;
    return `${GUID.test(stem!) ? stem!.toLowerCase() : derivedGuid(this.project, 'file', path)}${(ending ?? '').toLowerCase()}`;
  }

  /** Files are gathered in `files`, each of the archive once. */
  #names(files: ForeignFile[]): Names {
    return {
      guid: (raw) => this.guid(raw),
      path: (raw) => {
        const path = this.pathOf(raw);
        if (path === undefined) return raw;
        const name = this.#nameOf(path);
        if (!this.#keptFiles.has(path)) {
          this.#keptFiles.add(path);
          this.notes.add('kept', 'files');
          files.push({ path: `sources/${name}`, bytes: this.archive!.bytesOf(path) });
        }
        return `internal://${name}`;
      },
    };
  }
}
