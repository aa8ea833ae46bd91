/** What the tokens of micromark mean for the form of a text: which are blocks, containers and markers. */

import type { BlockKind } from '../../shared/text/block.ts';

/** Tokens that hold other blocks, with the kind of the paragraphs in them. */
export const CONTAINERS: Readonly<Record<string, BlockKind>> = {
  blockQuote: 'quotation',
  listOrdered: 'list-item',
  listUnordered: 'list-item',
  gfmFootnoteDefinition: 'footnote',
};

/** Tokens that are one block each. A `paragraph` takes the kind of its container. */
export const LEAVES: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  definition: 'paragraph',
  htmlFlow: 'paragraph',
  atxHeading: 'heading',
  setextHeading: 'heading',
  codeFenced: 'preformatted',
  codeIndented: 'preformatted',
  tableRow: 'table-row',
  tableDelimiterRow: 'rule',
  thematicBreak: 'rule',
};

/** Tokens of a container at the start of a line: the block that follows on the line starts at them. */
export const PREFIXES: ReadonlySet<string> = new Set([
  'blockQuotePrefix',
  'listItemPrefix',
  'gfmFootnoteDefinitionLabel',
  'definitionMarker',
]);

/** Tokens that are syntax and no words of the text, prefixes apart. A note's call (`[^1]`) is not one: it is to be read. */
export const MARKERS: ReadonlySet<string> = new Set([
  'atxHeadingSequence',
  'setextHeadingLine',
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence',
  'codeTextSequence',
  'labelMarker',
  'labelImageMarker',
  'resource',
  'reference',
  'autolinkMarker',
  'escapeMarker',
  'hardBreakEscape',
  'htmlText',
  'codeFencedFence',
  'definition',
  'tableCellDivider',
  'tableDelimiterRow',
  'taskListCheck',
  'thematicBreak',
]);
