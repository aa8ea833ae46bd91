/** What the elements of HTML are to a reader of text: dropped, a block, or part of a line. */

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** Not text, not shown, or shown by other means than text. */
const DROPPED = setOf(`
  head script style noscript template iframe object embed noembed noframes frameset
  svg canvas audio video map select datalist textarea rp`);

/** Elements that start and end a line of their own. */
const BLOCKS = setOf(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section
  summary table tbody tfoot thead tr ul xmp`);

const PREFORMATTED = setOf('pre listing xmp plaintext');
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NOTE_TYPES = setOf('doc-footnote doc-endnote footnote endnote rearnote msofootnotetext msoendnotetext');
const NOTE_LIST_TYPES = setOf('doc-endnotes footnotes endnotes rearnotes');

export function isDropped(element: Element): boolean {
  if (DROPPED.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  return HIDING_STYLE.test(attributeOf(element, 'style') ?? '');
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

export function keepsWhiteSpace(element: Element): boolean {
  return PREFORMATTED.has(element.tagName);
}

/** 1 to 6, or 0 for an element that is no heading. */
export function headingLevelOf({ tagName }: Element): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
}

/** A footnote or endnote by its role, type or class. A note's call, which may bear the same class, is part of a line. */
export function isNote(element: Element): boolean {
  return isBlock(element) && typesOf(element).some((type) => NOTE_TYPES.has(type));
}

/** An element whose list items are notes. */
export function isNoteList(element: Element): boolean {
  return isBlock(element) && typesOf(element).some((type) => NOTE_LIST_TYPES.has(type));
}

/** Whether a table only arranges a page: by its role, or because it holds another table or a heading. */
export function isLayoutTable(element: Element, holdsStructure: ReadonlySet<Element>): boolean {
  return holdsStructure.has(element) || /^(?:presentation|none)$/.test(attributeOf(element, 'role') ?? '');
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function typesOf(element: Element): string[] {
  const values = ['role', 'class', 'epub:type'].map((name) => attributeOf(element, name) ?? '');
  return values.join(' ').toLowerCase().split(/\s+/);
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
