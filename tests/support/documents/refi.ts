/** Makes REFI-QDA projects with the habits of other programs, as far as they are known. */

import { strToU8, zipSync } from 'fflate';

export interface MadePassage {
  /** Offsets in UTF-16 units of the text with LF. */
  readonly start: number;
  readonly end: number;
  /** Number of the code, from 0. */
  readonly code: number;
}

export interface MadeSource {
  readonly name: string;
  /** With LF. */
  readonly text: string;
  readonly passages: readonly MadePassage[];
}

export interface Habits {
  readonly origin: string;
  readonly counts: 'code points' | 'utf-16 units';
  /** How lines end in the files, and what a line end counts as in positions. */
  readonly lineEnd: '\n' | '\r\n';
  readonly lineEndCounts: 1 | 2;
  readonly description: string;
  readonly folder: string;
  readonly address: (name: string) => string;
  readonly guid: (guid: string) => string;
  readonly encode: (text: string) => Uint8Array;
  readonly namespace: string;
  /** Texts stand in the description. */
  readonly isInline?: boolean;
  /** Folders have entries of their own. */
  readonly hasFolders?: boolean;
  /** Users and dates are left out. */
  readonly isTerse?: boolean;
}

const withMark = (text: string) => strToU8(`\ufeff${text}`);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const STANDARD: Habits = {
  origin: 'A program',
  counts: 'code points',
  lineEnd: '\n',
  lineEndCounts: 1,
  description: 'project.qde',
  folder: 'sources/',
  address: (name) => `internal://${name}`,
  guid: (guid) => guid,
  encode: strToU8,
  namespace: 'urn:QDA-XML:project:1.0',
};

export const PROGRAMS: Readonly<Record<string, Habits>> = {
  standard: STANDARD,
  NVivo: {
    ...STANDARD,
    ...{ origin: 'NVivo 14', counts: 'utf-16 units', lineEnd: '\r\n', lineEndCounts: 2 },
    ...{ folder: 'Sources/', encode: withMark, hasFolders: true },
  },
  'ATLAS.ti': {
    ...STANDARD,
    ...{ origin: 'ATLAS.ti 23', lineEnd: '\r\n', lineEndCounts: 1 },
    guid: (guid) => guid.toUpperCase(),
  },
  MAXQDA: {
    ...STANDARD,
    ...{ origin: 'MAXQDA 24', counts: 'utf-16 units', folder: 'Sources/', encode: withMark },
    address: (name) => name,
  },
  'QDA Miner': {
    ...STANDARD,
    ...{ origin: 'QDA Miner', lineEnd: '\r\n', lineEndCounts: 2, description: 'Study/My project.QDE' },
    ...{ folder: 'Study/Sources/', guid: (guid: string) => `{${guid.toUpperCase()}}`, encode: utf16 },
  },
  Quirkos: { ...STANDARD, origin: 'Quirkos', isInline: true, isTerse: true, namespace: 'urn:QDA-XML:project:1.5' },
  'one with texts in XML': { ...STANDARD, isInline: true, lineEnd: '\r\n', lineEndCounts: 2 },
  'one that writes LF': { ...STANDARD, counts: 'utf-16 units', lineEndCounts: 2 },
  Dedoose: { ...STANDARD, origin: 'Dedoose', address: (name) => `relative:///${name}`, isTerse: true },
};

/** The same GUID for the same number. */
export function guidNumber(n: number): string {
  return `0a1b2c3d-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function qdpxOf(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

export function refiProjectOf(sources: readonly MadeSource[], codes: readonly string[], habits: Habits): Uint8Array {
  const { guid, isTerse } = habits;
  const user = guid(guidNumber(1));
  const by = isTerse ? '' : ` creatingUser="${user}" creationDateTime="2024-05-06T07:08:09Z"`;
  const files: Record<string, Uint8Array> = habits.hasFolders ? { [habits.folder]: new Uint8Array() } : {};
  const written = sources.map(({ name, text, passages }, i) => {
    const own = guidNumber(1000 + i);
    const inFile = text.replaceAll('\n', habits.lineEnd);
    if (!habits.isInline) files[`${habits.folder}${own}.txt`] = habits.encode(inFile);
    const selections = passages.map(({ start, end, code }, k) => {
      const number = 100_000 * (i + 1) + 2 * k;
      const coding = `<Coding guid="${guid(guidNumber(number))}"${by}><CodeRef targetGUID="${guid(guidNumber(100 + code))}"/></Coding>`;
      const place = `startPosition="${positionOf(text, start, habits)}" endPosition="${positionOf(text, end, habits)}"`;
      return `<PlainTextSelection guid="${guid(guidNumber(number + 1))}" ${place}${by}>${coding}</PlainTextSelection>`;
    });
    const path = habits.isInline ? '' : ` plainTextPath="${habits.address(`${own}.txt`)}"`;
    const inline = habits.isInline ? `<PlainTextContent>${escaped(inFile)}</PlainTextContent>` : '';
    return `<TextSource guid="${guid(own)}" name="${escaped(name)}"${path}>${inline}${selections.join('\n')}</TextSource>`;
  });
  const list = codes.map(
    (name, i) => `<Code guid="${guid(guidNumber(100 + i))}" name="${escaped(name)}" isCodable="true"/>`,
  );
  const users = isTerse ? '' : `<Users><User guid="${user}" name="Ada"/></Users>`;
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="${habits.namespace}" name="Made" origin="${habits.origin}">${users}
<CodeBook><Codes>${list.join('')}</Codes></CodeBook><Sources>${written.join('\n')}</Sources></Project>`;
  return qdpxOf({ ...files, [habits.description]: habits.encode(xml) });
}

/** Counted character by character. */
function positionOf(text: string, offset: number, { counts, lineEndCounts }: Habits): number {
  let position = 0;
  for (const character of text.slice(0, offset)) {
    if (character === '\n') position += lineEndCounts;
    else position += counts === 'code points' ? 1 : character.length;
  }
  return position;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
