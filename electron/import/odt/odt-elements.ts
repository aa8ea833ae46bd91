/** The elements of OpenDocument texts: their names, and what a reader of text makes of them. */

import type { LeftOutKind } from '../flow/left-out.ts';
import type { XmlTag } from '../xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => [`${OASIS}${name}:1.0`, name] as const),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** With the prefix that is usual for its vocabulary, such as `text:p`; `:name` in a vocabulary that is not known. */
export function odtName({ name, namespace }: XmlTag): string {
  return `${PREFIXES.get(namespace) ?? ''}:${name}`;
}

/** Elements with nothing to read in them, and what is told of each. */
export const SKIPPED: ReadonlyMap<string, LeftOutKind | undefined> = new Map<string, LeftOutKind | undefined>([
  ...[
    ...['svg:title', 'svg:desc', 'text:note-citation', 'text:number', 'text:script', 'office:change-info'],
    ...['office:binary-data', 'office:forms', 'office:scripts', 'office:settings', 'table:covered-table-cell'],
    ...['table-of-content', 'illustration-index', 'table-index', 'object-index', 'user-index', 'alphabetical-index']
      .concat('bibliography')
      .map((index) => `text:${index}-source`),
  ].map((name): [string, undefined] => [name, undefined]),
  ['text:deletion', 'deletions'],
  ['text:ruby-text', 'ruby'],
  ['draw:object', 'objects'],
  ['draw:object-ole', 'objects'],
  ['draw:plugin', 'objects'],
]);

/** Elements whose words are no paragraph's but a fact about the document or a comment. */
export const FACTS = new Set(['dc:title', 'dc:creator', 'dc:date', 'meta:initial-creator', 'meta:creation-date']);

/** Elements in which white space only sets off other elements. */
export const UNMIXED =
  /^(?:draw|table|office):|^text:(?:note|note-body|list|list-item|list-header|section|index-body)$/;
