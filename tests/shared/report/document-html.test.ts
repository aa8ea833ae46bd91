/** Documents as HTML: one file that needs nothing else, in which every text reads as it is. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  figureBlock,
  heading,
  list,
  paragraph,
  quotation,
  tableBlock,
} from '../../../shared/report/document.ts';
import { documentHtml } from '../../../shared/report/document-html.ts';
import type { Table } from '../../../shared/report/table.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const RISKY = '</title><script>alert(1)</script> & "quoted" \'too\' <img src=x onerror=y> 👨🏻‍🚒 שלום';

const html = (...blocks: Block[]) => documentHtml({ title: RISKY, language: 'en', blocks });
const page = (...blocks: Block[]) => parse(html(...blocks));

function elements(node: Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

const table: Table = {
  title: `Frequency ${RISKY}`,
  statement: 'Codes: this code alone.',
  columns: [
    { key: 'code', heading: 'code', kind: 'text' },
    { key: 'n', heading: 'codings', kind: 'count', formula: 'codings with the code' },
    { key: 'share', heading: 'share', kind: 'fraction' },
  ],
  rows: [
    [RISKY, 0, null],
    ['Realism', 12, 0.25],
  ],
  notes: ['A note.'],
};

test('every text reads as it is, and none becomes an element', () => {
  const read = page(
    heading(1, RISKY),
    paragraph({ text: RISKY, bold: true, mark: '#cc3300' }),
    list([RISKY]),
    tableBlock(table),
    quotation([RISKY], RISKY),
  );
  for (const name of ['h1', 'h2', 'strong', 'li', 'blockquote', 'footer']) {
    expect(textOf(elements(read, name)[0]!), name).toContain(RISKY);
  }
  expect(textOf(elements(read, 'title')[0]!)).toBe(RISKY);
  for (const name of ['script', 'img', 'link', 'iframe']) expect(elements(read, name)).toEqual([]);
});

test('nothing is loaded from anywhere: the policy forbids it, and no address leads out of the file', () => {
  const written = html(heading(1, 'One'), heading(2, 'Two'), tableBlock(table));
  const policy = elements(parse(written), 'meta').find((meta) => attribute(meta, 'http-equiv'));
  expect(attribute(policy!, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
  expect(written).not.toMatch(/(src|href)="(?!#)|url\((?!#)|@import/);
});

test('the table of contents leads to each heading', () => {
  const read = page(heading(1, 'One'), paragraph('text'), heading(2, 'Two'), heading(1, 'One'));
  const links = elements(elements(read, 'nav')[0]!, 'a').map((link) => attribute(link, 'href'));
  const headings = [...elements(read, 'h2'), ...elements(read, 'h3')].map((one) => `#${attribute(one, 'id')}`);
  expect(links).toHaveLength(3);
  expect([...links].sort()).toEqual([...headings].sort());
  expect(elements(page(heading(1, 'Alone')), 'nav')).toEqual([]);
});

describe('a table', () => {
  const read = page(tableBlock(table));

  test('has a caption, and headings for its columns and rows', () => {
    expect(textOf(elements(read, 'caption')[0]!)).toBe(table.title);
    expect(elements(read, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['col', 'col', 'col', 'row', 'row']);
  });

  test('writes figures as on screen, zeros and undefined ones fainter', () => {
    const cells = elements(read, 'td').map((cell) => [textOf(cell), attribute(cell, 'class')]);
    expect(cells).toEqual([
      ['0', 'figure zero'],
      ['undefined', 'figure zero'],
      ['12', 'figure'],
      ['0.250', 'figure'],
    ]);
  });

  test('tells what was counted, how, and its notes', () => {
    for (const line of [table.statement, 'codings: codings with the code', 'A note.']) {
      expect(textOf(read)).toContain(line);
    }
  });
});

test('marks of different colours have different underlines', () => {
  const red = { text: 'a', mark: '#cc3300' };
  const read = page(paragraph(red, { text: 'b', mark: '#0044cc' }, { ...red, mark: '#CC3300' }));
  expect(elements(read, 'mark').map((mark) => attribute(mark, 'class'))).toEqual(['mark-0', 'mark-1', 'mark-0']);
});

test('a figure is shown in the colours of the screen, and on paper in the light ones', () => {
  const figure = (svg: string) => ({ key: 'bars', title: 'Bars', svg });
  const dark = figureBlock(figure('<svg><rect id="light"/></svg>'), 'Bars', figure('<svg><rect id="dark"/></svg>'));
  expect(html(dark)).toMatch(/<div class="on-light">\s*<svg>.*light.*<div class="on-dark">\s*<svg>.*dark/s);
  expect(html(dark)).toContain('@media screen and (prefers-color-scheme: dark) {\n  .on-light { display: none; }');
});

test('figures that use the same ids do not meet in one page', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d"><title id="t">url(#a) id="a"</title><desc id="d">d</desc><clipPath id="a"><rect/></clipPath><g clip-path="url(#a)"><use href="#a"/></g></svg>';
  const figure = { key: 'bars', title: 'Bars', svg };
  const read = page(figureBlock(figure, 'First'), figureBlock(figure, 'Second'));
  const ids = ['title', 'desc', 'clipPath'].flatMap((name) => elements(read, name).map((one) => attribute(one, 'id')));
  expect(new Set(ids).size).toBe(ids.length);
  for (const [i, group] of elements(read, 'g').entries()) {
    const id = attribute(elements(read, 'clipPath')[i]!, 'id');
    expect(attribute(group, 'clip-path')).toBe(`url(#${id})`);
    expect(attribute(elements(group, 'use')[0]!, 'href')).toBe(`#${id}`);
  }
  const labels = elements(read, 'svg').map((one) => attribute(one, 'aria-labelledby'));
  expect(labels).toEqual(
    elements(read, 'svg').map((one) =>
      ['title', 'desc'].map((name) => attribute(elements(one, name)[0]!, 'id')).join(' '),
    ),
  );
  expect(elements(read, 'figcaption').map(textOf)).toEqual(['First', 'Second']);
  expect(textOf(elements(read, 'figure')[1]!)).toContain('url(#a) id="a"');
});
