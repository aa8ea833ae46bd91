/** The parts of a Word document: which there are, found by their relationships. */

import { posix } from 'node:path';
import { fail } from '../../../shared/api/failure.ts';
import type { DocumentFile } from '../document-reader.ts';
import { childrenOf, readXml, type XmlElement } from '../xml.ts';
import { openZip, type ZipArchive } from '../zip.ts';

export interface DocxPackage {
  /** The bytes of the text itself. */
  readonly body: Uint8Array;
  /** The bytes of the parts that the text is related to by a type, such as `footnotes`; those that are there. */
  partsOf(type: string): Uint8Array[];
  /** The tree of the first of them. */
  treeOf(type: string): XmlElement | undefined;
  /** What the document says of itself. */
  readonly properties: XmlElement | undefined;
  readonly hasMacros: boolean;
  /** Number of files or addresses that it would load, hyperlinks not among them. */
  readonly externals: number;
}

interface Relationship {
  /** The last part of its type, which is the same in the strict and the transitional form of the format. */
  readonly type: string;
  /** Path in the archive, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Fails with `unreadable-file` where it is no Word document, an old one, or protected by a password. */
export function openDocx({ fileName, bytes }: DocumentFile): DocxPackage {
  refuseOtherKinds(fileName, bytes);
  const zip = openZip(bytes, fileName);
  const root = relationshipsOf(zip, '', fileName);
  const bodyPath = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = zip.read(bodyPath) ?? zip.read('word/document.xml');
  if (!body) fail('unreadable-file', `"${fileName}" is no Word document, or a damaged one. Ask for a new copy of it.`);
  const related = relationshipsOf(zip, bodyPath, fileName);
  const partsOf = (type: string) =>
    related
      .filter((relationship) => relationship.type === type && !relationship.isExternal)
      .flatMap(({ target }) => zip.read(target) ?? []);
  const treeOf = (type: string) => {
    const [part] = partsOf(type);
    return part && readXml(part, fileName);
  };
  const properties = root.find(({ type }) => type === 'core-properties');
  const propertiesPart = properties && zip.read(properties.target);
  return {
    body,
    partsOf,
    treeOf,
    properties: propertiesPart && readXml(propertiesPart, fileName),
    hasMacros: related.some(({ type }) => type === 'vbaProject'),
    externals: related.filter(({ type, isExternal }) => isExternal && type !== 'hyperlink').length,
  };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOtherKinds(fileName: string, bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.subarray(0, 5).toString('latin1') === '{\\rtf') {
    fail('unreadable-file', `"${fileName}" is an RTF file under another name. Rename it to end in .rtf and try again.`);
  }
  if (!OLE.every((byte, at) => bytes[at] === byte)) return;
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    fail(
      'unreadable-file',
      `"${fileName}" is protected by a password. Open it in Word, remove the password, save it and try again.`,
    );
  }
  fail(
    'unreadable-file',
    `"${fileName}" is in the old format of Word. Open it in Word or LibreOffice, save it as .docx and try again.`,
  );
}

/** Of a part, or of the whole package where the path is empty. */
function relationshipsOf(zip: ZipArchive, path: string, fileName: string): Relationship[] {
  const folder = posix.dirname(path);
  const part = zip.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (!part) return [];
  return childrenOf(readXml(part, fileName), 'Relationship').map(({ attributes }) => {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isExternal = mode === 'External';
    return {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : posix.resolve('/', folder, target).slice(1),
      isExternal,
    };
  });
}
