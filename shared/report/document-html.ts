/** A document as one HTML file that needs no network: it reads well on screens and prints well on paper. */

import { type Block, type Document, type ItemForm, marksOf, type Run } from './document.ts';
import { DOCUMENT_STYLE, UNDERLINES } from './document-style.ts';
import { escapeXml } from './escape-xml.ts';
import type { Figure } from './figures/figure.ts';
import { tableHtml } from './table-html.ts';

/** Nothing is loaded from anywhere and no script runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole file: title, table of contents with anchors where there is more than one heading, and the blocks. */
export function documentHtml(document: Document): string {
  const title = escapeXml(document.title);
  return `<!doctype html>
<html lang="${escapeXml(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${title}</h1></header>
${contentsHtml(document)}<main>
${documentBodyHtml(document)}
</main>
</body>
</html>
`;
}

/** The blocks alone, each followed by what `after` adds to the block at its place. Headings have the ids `section-1` and so on. */
export function documentBodyHtml(document: Document, after: (place: number) => string = () => ''): string {
  const marks = marksOf(document);
  let headings = 0;
  return document.blocks
    .map(
      (block, place) => blockHtml(block, place, marks, block.kind === 'heading' ? ++headings : headings) + after(place),
    )
    .join('\n');
}

function blockHtml(block: Block, place: number, marks: readonly string[], heading: number): string {
  switch (block.kind) {
    case 'heading': {
      const element = `h${block.level + 1}`;
      return `<${element} id="section-${heading}" dir="auto">${swatchHtml(block.colour)}${escapeXml(block.text)}</${element}>`;
    }
    case 'paragraph':
      return `<p dir="auto">${runsHtml(block.runs, marks)}</p>`;
    case 'list':
      return listHtml(
        block.items.map((runs) => runsHtml(runs, marks)),
        block.forms ?? block.items.map(() => ({ level: 0, ordered: block.ordered ?? false })),
      );
    case 'table':
      return tableHtml(block.table);
    case 'figure':
      return figureHtml(block.figure, block.dark, block.caption, `figure-${place}-`);
    case 'quotation': {
      const reference = block.reference && `<footer dir="auto">${escapeXml(block.reference)}</footer>\n`;
      return `<blockquote>\n<p dir="auto">${runsHtml(block.runs, marks)}</p>\n${reference}</blockquote>`;
    }
  }
}

function swatchHtml(colour: string | undefined): string {
  return colour === undefined ? '' : `<span class="swatch" style="--mark: ${escapeXml(colour)}"></span>`;
}

/** A list within an item stands before the item's end; where its kind changes, a list ends and another begins. */
function listHtml(items: readonly string[], forms: readonly ItemForm[]): string {
  const open: string[] = [];
  let html = '';
  const close = () => {
    html += `</li>\n</${open.pop()}>${open.length > 0 ? '\n' : ''}`;
  };
  items.forEach((item, place) => {
    const { level, ordered } = forms[place]!;
    const element = ordered ? 'ol' : 'ul';
    while (open.length > level + 1) close();
    if (open.length === level + 1 && open.at(-1) !== element) {
      close();
      if (level === 0) html += '\n';
    }
    if (open.length === level + 1) html += '</li>\n';
    else {
      html += `${open.length > 0 && !html.endsWith('\n') ? '\n' : ''}<${element}>\n`;
      open.push(element);
    }
    html += `<li dir="auto">${item}`;
  });
  while (open.length > 0) close();
  return html;
}

function runsHtml(runs: readonly Run[], marks: readonly string[]): string {
  return runs
    .map(({ text, bold, italic, mark, link }) => {
      let html = escapeXml(text);
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      if (link !== undefined) html = `<a href="${escapeXml(link)}">${html}</a>`;
      if (mark === undefined) return html;
      const underline = marks.indexOf(mark.toLowerCase()) % UNDERLINES.length;
      return `<mark class="mark-${underline}" style="--mark: ${escapeXml(mark)}">${html}</mark>`;
    })
    .join('');
}

/** The table of contents, empty where there is nothing to choose from. Flat, each level set in from the one above. */
export function contentsHtml({ blocks }: Document): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.length < 2) return '';
  const items = headings.map(({ level, text }, i) => {
    const link = `<a href="#section-${i + 1}" dir="auto">${escapeXml(text)}</a>`;
    return `<li style="padding-left: ${(level - 1) * 1.5}rem">${link}</li>`;
  });
  return `<nav aria-label="Contents">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n`;
}

/** Paper and light screens show the light one. */
function figureHtml(light: Figure, dark: Figure | undefined, caption: string, ids: string): string {
  const shown = (figure: Figure, prefix: string, name: string) =>
    `<div class="${name}">\n${withOwnIds(figure.svg, prefix)}\n</div>\n`;
  const drawn = dark
    ? shown(light, ids, 'on-light') + shown(dark, `${ids}dark-`, 'on-dark')
    : shown(light, ids, 'drawn');
  return `<figure>\n${drawn}<figcaption dir="auto">${escapeXml(caption)}</figcaption>\n</figure>`;
}

/** Several figures in one page may not share an id: a reference within a figure would find another's. */
function withOwnIds(svg: string, prefix: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/(\sid="|url\(#|href="#)/g, `$1${prefix}`)
      .replace(/(\saria-(?:labelledby|describedby)=")([^"]+)/g, (_, name: string, ids: string) => {
        return name + ids.replace(/\S+/g, (id) => prefix + id);
      }),
  );
}
