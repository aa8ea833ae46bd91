/** The parts of an EPUB book: what it says of itself, and its chapters' files in the order of reading. */

import { posix } from 'node:path';
import { fail } from '../../../shared/api/failure.ts';
import type { DocumentFile } from '../document-reader.ts';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../xml.ts';
import { openZip, type ZipArchive } from '../zip.ts';

export interface EpubPackage {
  readonly zip: ZipArchive;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** Paths of the files to be read, each once. */
  readonly spine: readonly string[];
  /** Paths of the tables of contents that list the chapters, the best first. */
  readonly contents: readonly string[];
  /** Paths of files that a guide names as the cover or a table of contents. */
  readonly passedOver: ReadonlySet<string>;
}

interface Item {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
}

/** What only hides fonts from copying. */
const FONT_ALGORITHMS = ['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'];

const PAGE_TYPES = ['application/xhtml+xml', 'text/html', 'text/x-oeb1-document'];

/** Fails with `unreadable-file` where it is no book, damaged, or protected against copying. */
export function openEpub({ fileName, bytes }: DocumentFile): EpubPackage {
  const zip = openZip(bytes, fileName);
  refuseProtected(zip, fileName);
  const container = zip.read('META-INF/container.xml');
  const rootFile = container && findAll(readXml(container, fileName), 'rootfile')[0];
  const path = rootFile?.attributes['full-path'] ?? zip.entries.find((entry) => entry.path.endsWith('.opf'))?.path;
  const part = path === undefined ? undefined : zip.read(path);
  if (path === undefined || !part) {
    fail('unreadable-file', `"${fileName}" is no EPUB book, or a damaged one. Ask for a new copy of it.`);
  }
  const root = readXml(part, fileName);
  const items = itemsIn(root, path);
  const spine = childOf(root, 'spine');
  const read = (spine ? childrenOf(spine, 'itemref') : []).flatMap(
    ({ attributes }) => items.get(attributes.idref ?? '') ?? [],
  );
  const navigation = [...items.values()].filter(({ properties }) => properties.includes('nav'));
  const ncx =
    items.get(spine?.attributes.toc ?? '') ?? [...items.values()].find(({ type }) => type.endsWith('dtbncx+xml'));
  return {
    zip,
    ...statementsIn(root),
    spine: [...new Set(read.filter(({ type }) => PAGE_TYPES.includes(type)).map((item) => item.path))],
    contents: [...navigation, ...(ncx ? [ncx] : [])].map((item) => item.path),
    passedOver: new Set([...navigation.map((item) => item.path), ...guided(root, path)]),
  };
}

/** The path that a reference in a file leads to, without the place in it. */
export function pathFrom(file: string, reference: string): string {
  const [path = ''] = reference.split('#', 1);
  return path === '' ? file : posix.resolve('/', posix.dirname(file), unescaped(path)).slice(1);
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function refuseProtected(zip: ZipArchive, fileName: string): void {
  const part = zip.read('META-INF/encryption.xml');
  if (!part) return;
  const methods = findAll(readXml(part, fileName), 'EncryptionMethod');
  if (methods.every(({ attributes }) => FONT_ALGORITHMS.includes(attributes.Algorithm ?? ''))) return;
  fail(
    'unreadable-file',
    `"${fileName}" is protected against copying (DRM), so that its text cannot be read. Ask its publisher for a free copy.`,
  );
}

function itemsIn(root: XmlElement, path: string): Map<string, Item> {
  const manifest = childOf(root, 'manifest');
  const items = (manifest ? childrenOf(manifest, 'item') : []).map(({ attributes }) => {
    const { id = '', href = '', 'media-type': type = '', properties = '' } = attributes;
    return [id, { path: pathFrom(path, href), type, properties: properties.split(/\s+/) }] as const;
  });
  return new Map(items);
}

function guided(root: XmlElement, path: string): string[] {
  const guide = childOf(root, 'guide');
  return (guide ? childrenOf(guide, 'reference') : [])
    .filter(({ attributes }) => /^(?:cover|toc)$/i.test(attributes.type ?? ''))
    .map(({ attributes }) => pathFrom(path, attributes.href ?? ''));
}

function statementsIn(root: XmlElement): Pick<EpubPackage, 'title' | 'author' | 'date'> {
  const metadata = childOf(root, 'metadata');
  const all = (name: string) => (metadata ? findAll(metadata, name) : []);
  const roles = new Map(
    all('meta')
      .filter(({ attributes }) => attributes.property === 'role')
      .map((meta) => [attributesId(meta), textOf(meta).trim()]),
  );
  const authors = all('creator').filter(
    ({ attributes: { role, id = '' } }) => (role ?? roles.get(id) ?? 'aut') === 'aut',
  );
  const dates = all('date');
  const published = dates.find(({ attributes }) => attributes.event === 'publication') ?? dates[0];
  const [title] = all('title');
  return {
    title: title ? textOf(title) : '',
    author: authors.map((author) => textOf(author).trim()).join('; '),
    date: published ? textOf(published) : '',
  };
}

/** Of the element that a statement refines. */
function attributesId({ attributes }: XmlElement): string {
  return (attributes.refines ?? '').replace(/^#/, '');
}

/** All elements of a name in it, however deep, in order; nesting is bounded by `readXml`. */
function findAll(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of childrenOf(element)) {
    if (child.name === name) found.push(child);
    findAll(child, name, found);
  }
  return found;
}
