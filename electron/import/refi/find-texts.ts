/** Finds the texts of a REFI-QDA project, which are in files or in the description itself, on their own or beside media. */

import { FailureError } from '../../../shared/api/failure.ts';
import { SOURCE_ELEMENTS } from '../../../shared/exchange/refi-elements.ts';
import { documentExtensionOf } from '../../../shared/model/document-extensions.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import { decodeWhole } from '../decode.ts';
import type { ReadText } from '../draft.ts';
import type { Form } from '../form.ts';
import { readerOf } from '../formats.ts';
import { normalise } from '../normalise.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml.ts';
import type { Reading } from './reading.ts';

/** A source of the project that has a text. */
export interface FoundText {
  readonly guid: Guid;
  readonly name: string;
  /** The element of the source itself: codings, notes and values of the whole stand in it. */
  readonly source: XmlElement;
  /** The element with the text and the selections on it: the source itself, or one within it. */
  readonly holder: XmlElement;
  /** As it came, without a byte-order mark. */
  readonly raw: string;
  readonly text: string;
  /** Where the text was read from a document. */
  readonly form?: Form;
}

/** Elements of a source that hold a text of it. */
const HOLDERS: Readonly<Record<string, string>> = { PDFSource: 'Representation', PictureSource: 'TextDescription' };

/** What is kept of the elements of media, besides what Themata has a place for. */
const MEDIUM = ['path', 'currentPath', 'creatingUser', 'modifyingUser', 'modifiedDateTime'];

export async function findTexts(reading: Reading, project: XmlElement): Promise<FoundText[]> {
  const list = childOf(project, 'Sources');
  const found: FoundText[] = [];
  for (const [i, source] of (list ? childrenOf(list) : []).entries()) {
    if (!(SOURCE_ELEMENTS as readonly string[]).includes(source.name)) continue;
    const { guid, isTaken } = reading.newGuid('source', source, i);
    const name = (source.attributes.name ?? '').trim() || `Source ${i + 1}`;
    if (isTaken) reading.notes.add('changed', 'sources', name);
    if (source.name === 'AudioSource' || source.name === 'VideoSource') {
      found.push(...(await transcriptsOf(reading, source, guid, name)));
      continue;
    }
    const inner = HOLDERS[source.name];
    const holder = inner ? childOf(source, inner) : source;
    const given = holder && (await readText(reading, holder));
    const raw = holder === source ? given : someText(given);
    const document =
      source.name === 'TextSource' && raw === undefined ? await readRichText(reading, source) : undefined;
    if (document) {
      const { text, blocks, markers } = document;
      found.push({ guid, name, source, holder: source, raw: text, text, form: { blocks, markers } });
      keepSource(reading, guid, source, source);
      reading.notes.add('changed', 'richText', name);
    } else if (holder && raw !== undefined) {
      found.push({ guid, name, source, holder, raw, text: normalise(raw) });
      keepSource(reading, guid, source, holder);
    } else if (reading.keepElement(reading.project, 'Sources', source)) reading.notes.add('kept', 'media', name);
  }
  return found;
}

/** Media are kept without their transcripts, which are sources of their own. */
async function transcriptsOf(reading: Reading, source: XmlElement, guid: Guid, name: string): Promise<FoundText[]> {
  const found: FoundText[] = [];
  reading.notes.add('kept', 'media', name);
  reading.keepValue(guid, 'Source', 'element', source.name);
  const parts = ['Description', `${source.name.slice(0, 5)}Selection`, 'Coding', 'NoteRef', 'VariableValue'];
  reading.keep(guid, source, parts, [...MEDIUM, 'name', 'creationDateTime']);
  for (const [i, holder] of childrenOf(source, 'Transcript').entries()) {
    const raw = someText(await readText(reading, holder));
    if (raw === undefined) {
      reading.keepElement(guid, source.name, holder);
      continue;
    }
    const own = reading.newGuid('source', holder, guid, i);
    const ownName = (holder.attributes.name ?? '').trim() || name;
    found.push({ guid: own.guid, name: ownName, source: holder, holder, raw, text: normalise(raw) });
    reading.keepValue(own.guid, 'Source', 'medium', guid);
    keepText(reading, own.guid, holder);
  }
  return found;
}

function keepSource(reading: Reading, guid: Guid, source: XmlElement, holder: XmlElement): void {
  if (source === holder) {
    keepText(reading, guid, source);
    return;
  }
  const { guid: inner } = reading.newGuid('text', holder, guid);
  reading.keepValue(guid, 'Source', 'element', source.name);
  reading.keepValue(guid, 'Source', 'text', inner);
  reading.keep(guid, source, ['PDFSelection', 'PictureSelection'], MEDIUM);
  keepText(reading, inner, holder);
}

/** Who made and altered a text, and its richer form. */
function keepText(reading: Reading, guid: Guid, holder: XmlElement): void {
  reading.keep(guid, holder, [], ['richTextPath', 'creatingUser', 'modifyingUser', 'modifiedDateTime']);
}

/** The text as it came, without a byte-order mark; undefined where there is none. */
export async function readText(reading: Reading, holder: XmlElement): Promise<string | undefined> {
  const address = holder.attributes.plainTextPath ?? '';
  const inline = childOf(holder, 'PlainTextContent');
  if (inline && (address === '' || textOf(inline) !== '')) return textOf(inline);
  if (address === '') return undefined;
  const path = reading.pathOf(address);
  if (path === undefined) return undefined;
  try {
    const { text } = await decodeWhole(reading.archive!.bytesOf(path), path);
    return text.replace(/^\ufeff+/, '');
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code === 'too-large') throw error;
    reading.notes.add('dropped', 'unreadable', path);
    return undefined;
  }
}

/** The text of the document that a source has beside its plain text, or alone. */
async function readRichText(reading: Reading, source: XmlElement): Promise<ReadText | undefined> {
  const path = reading.pathOf(source.attributes.richTextPath ?? '');
  if (path === undefined || documentExtensionOf(path) === undefined) return undefined;
  try {
    const read = await readerOf(path);
    return (await read({ fileName: path, bytes: reading.archive!.bytesOf(path) }, {}))[0];
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code === 'too-large') throw error;
    reading.notes.add('dropped', 'unreadable', path);
    return undefined;
  }
}

function someText(text: string | undefined): string | undefined {
  return text?.trim() === '' ? undefined : text;
}
