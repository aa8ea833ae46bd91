/** The table of contents of a book: the title that each file of it has there. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import { oneLine } from '../../../shared/model/name.ts';
import { elementsOf, parseHtml } from '../html.ts';
import { attributeOf, type Element } from '../html-elements.ts';
import { pathFrom } from './epub-package.ts';
import { withoutSelfClosing } from './self-closing.ts';

/** The first title of each file, by its path; from a navigation page, or from the older form of such a table (NCX). */
export function titlesIn(markup: string, path: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { title, target } of entriesIn(parseHtml(withoutSelfClosing(markup)))) {
    const file = pathFrom(path, target);
    if (title !== '' && !titles.has(file)) titles.set(file, title);
  }
  return titles;
}

function* entriesIn(document: DefaultTreeAdapterTypes.Document): Generator<{ title: string; target: string }> {
  const elements = [...elementsOf(document)];
  const navigation = elements.find(isContents);
  for (const element of navigation ? elementsOf(navigation) : []) {
    if (element.tagName === 'a') yield { title: wordsIn(element), target: attributeOf(element, 'href') ?? '' };
  }
  let title = '';
  for (const element of elements) {
    if (element.tagName === 'navlabel') title = wordsIn(element);
    if (element.tagName === 'content') yield { title, target: attributeOf(element, 'src') ?? '' };
  }
}

/** Not a list of pages or landmarks. */
function isContents(element: Element): boolean {
  return element.tagName === 'nav' && /\btoc\b/.test(attributeOf(element, 'epub:type') ?? 'toc');
}

function wordsIn(element: Element): string {
  let words = '';
  const nodes: DefaultTreeAdapterTypes.Node[] = [element];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('value' in node) words += node.value;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
  return oneLine(words.replaceAll(/\s+/g, ' '));
}
