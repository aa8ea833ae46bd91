/** The elements of Word documents by what a reader of text makes of them. */

import type { LeftOutKind } from '../flow/left-out.ts';
import type { XmlTag } from '../xml.ts';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Elements with nothing to read in them: earlier properties, codes of fields, what is shown only while editing. */
export const SKIPPED: ReadonlyMap<string, LeftOutKind | undefined> = new Map<string, LeftOutKind | undefined>([
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange', 'sectPr', 'tblPr'].map(
    nothing,
  ),
  ...['numberingChange', 'sdtPr', 'sdtEndPr', 'instrText', 'smartTagPr', 'customXmlPr', 'rubyPr'].map(nothing),
  ['del', 'deletions'],
  ['moveFrom', 'deletions'],
  ['object', 'objects'],
  ['control', 'objects'],
  ['altChunk', 'objects'],
  ['rt', 'ruby'],
]);

/** Elements whose children are properties of what they stand in. */
export const PROPERTIES = new Set(['pPr', 'rPr', 'trPr', 'tcPr']);

export const STORIES = new Set(['footnote', 'endnote', 'comment']);

/** Elements of other vocabularies that stand for something that is not text. */
export const PICTURES = new Set(['pic', 'imagedata', 'chart', 'relIds']);

/** In the vocabulary of Word itself, strict or transitional. */
export function isWord({ namespace }: XmlTag): boolean {
  return WORD.has(namespace);
}

function nothing(name: string): [string, undefined] {
  return [name, undefined];
}
