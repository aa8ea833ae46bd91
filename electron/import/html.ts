/** The text and form of an HTML page. Only words and blocks survive: no script, style, hidden part or remote content. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { fail } from '../../shared/api/failure.ts';
import type { Block } from '../../shared/text/block.ts';
import { type Element, headingLevelOf } from './html-elements.ts';
import { writeNodes } from './html-walk.ts';
import { HtmlWriter } from './html-writer.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Open elements beyond which the parser would take minutes; browsers stop at 512. */
const DEEPEST = 20_000;

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

export interface HtmlForm {
  /** Of the page's `<title>`; null where it has none. */
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Blocks are parted by a blank line, list items and table rows by a line feed, the cells of a row by a tab. Neither deep
 * nesting nor broken markup fails, except with `unreadable-file` beyond 20,000 open elements.
 */
export function htmlForm(html: string): HtmlForm {
  const document = parseHtml(html);
  const structured = new Set<Element>();
  let title: string | null = null;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'title' && element.namespaceURI === HTML_NAMESPACE) title ??= titleOf(element);
    if (element.tagName === 'table' || headingLevelOf(element) > 0) markTableAround(element, structured);
  }
  const writer = new HtmlWriter();
  writeNodes(document.childNodes, writer, structured);
  return { title, ...writer.finish() };
}

/** Fails with `unreadable-file` beyond 20,000 open elements. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { treeAdapter: boundedAdapter() });
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  const onItemPush = () => {
    if (++depth <= DEEPEST) return;
    fail('unreadable-file', `The page nests more than ${DEEPEST} elements. Save its text as .txt and import that.`);
  };
  return { ...defaultTreeAdapter, onItemPush, onItemPop: () => void depth-- };
}

/** All elements in it in document order, itself among them, found without recursion. */
export function* elementsOf(root: Node): Generator<Element> {
  const nodes: Node[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('tagName' in node) yield node;
    if (!('childNodes' in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at--) nodes.push(node.childNodes[at]!);
  }
}

function titleOf(element: Element): string | null {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return text.replaceAll(/\s+/g, ' ').trim() || null;
}

/** Marks the nearest table around an element; stops where one is marked, so that all steps together are linear. */
function markTableAround(element: Element, structured: Set<Element>): void {
  let around = element.parentNode;
  while (around && !('tagName' in around && around.tagName === 'table'))
    around = 'parentNode' in around ? around.parentNode : null;
  if (around && 'tagName' in around) structured.add(around);
}
