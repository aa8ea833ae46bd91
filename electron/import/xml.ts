/** XML as events or as a tree. Only the five entities of XML itself are expanded, and nothing a document points to is fetched. */

import { SaxesParser } from 'saxes';
import { fail } from '../../shared/api/failure.ts';

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name without prefix; those of two namespaces with one name are not told apart. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlElement extends XmlTag {
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Called for what a document holds, in order. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  /** The tag is the same object that `open` was given. */
  close(tag: XmlTag): void;
  /** May be called more than once for the words between two tags. */
  text(words: string): void;
}

/** Deepest nesting that is read. */
const DEEPEST = 1000;

/** Bytes or characters handed to the parser at once. */
const CHUNK = 1 << 20;

/**
 * Walks a document in bounded memory; about 30 MB per second. Comments and processing instructions are left out. Bytes are
 * UTF-8, or UTF-16 with a byte-order mark.
 *
 * Fails with `unreadable-file` where it is not well-formed, nests deeper than 1,000, or names an entity of its own.
 */
export function walkXml(content: string | Uint8Array, fileName: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlTag[] = [];
  parser.on('error', (error) => {
    fail('unreadable-file', `"${fileName}" is damaged: ${error.message} Ask for a new copy of it.`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) fail('unreadable-file', `"${fileName}" nests too deeply to be read.`);
    const own: Record<string, string> = {};
    for (const key in attributes) own[attributes[key]!.local] = attributes[key]!.value;
    const tag = { name: local, namespace: uri, attributes: own };
    open.push(tag);
    handler.open(tag);
  });
  parser.on('closetag', () => handler.close(open.pop()!));
  const addText = (words: string) => {
    if (open.length > 0) handler.text(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (const chunk of typeof content === 'string' ? piecesOf(content) : decoded(content, fileName)) parser.write(chunk);
  parser.close();
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

function* decoded(bytes: Uint8Array, fileName: string): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    fail(
      'unreadable-file',
      `"${fileName}" is damaged: it holds bytes that are no character. Ask for a new copy of it.`,
    );
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The root element, adjoining texts as one. Fails as `walkXml` does. */
export function readXml(content: string | Uint8Array, fileName: string): XmlElement {
  const open: (XmlTag & { readonly children: XmlNode[] })[] = [];
  let root: XmlElement | undefined;
  walkXml(content, fileName, {
    open(tag) {
      const element = { ...tag, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      root = open.pop();
    },
    text(words) {
      const { children } = open.at(-1)!;
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before + words;
      else children.push(words);
    },
  });
  return root!;
}

/** The child elements, of one name where one is given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All words in it, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Without the white space of XML at its ends; other spaces stay. Linear. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text[end - 1]!)) end--;
  return text.slice(0, end).replace(/^[ \t\n\r]+/, '');
}
