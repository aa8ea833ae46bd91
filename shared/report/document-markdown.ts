/** A document as Markdown (GFM): one file, its figures inside it as SVG. */

import type { Block, Document, Run } from './document.ts';
import { closeParagraph, escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts';
import { formulaLines } from './formulas.ts';
import { formatCell } from './number-format.ts';
import type { Table } from './table.ts';

const BETWEEN_LETTERS = /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su;

export function documentMarkdown({ title, blocks }: Document): string {
  return `# ${escapeMarkdownLine(title)}\n\n${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdownLine(block.text)}`;
    case 'paragraph':
      return runsMarkdown(block.runs);
    case 'list':
      return listMarkdown(block);
    case 'table':
      return tableMarkdown(block.table);
    case 'figure':
      return `![${escapeMarkdownLine(block.figure.title)}](<${dataUrl(block.figure.svg)}>)\n\n${emphasised(block.caption, 'italic')}`;
    case 'quotation': {
      const reference = block.reference && `\n\n— ${escapeMarkdownLine(block.reference, false)}`;
      const lines = `${runsMarkdown(block.runs)}${reference}`.split('\n');
      return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
    }
  }
}

function listMarkdown({ items, ordered = false, forms }: Extract<Block, { kind: 'list' }>): string {
  let numbers: number[] = [];
  const lines = items.map((runs, place) => {
    const form = forms?.[place] ?? { level: 0, ordered };
    numbers = [...numbers.slice(0, form.level), form.ordered ? (numbers[form.level] ?? 0) + 1 : 0];
    return listItem(runs, form.ordered ? `${numbers.at(-1)}.` : '-', 4 * form.level);
  });
  return lines.join('\n');
}

/** The lines after the first are set in, so that they stay in the item. */
function listItem(runs: readonly Run[], sign: string, indent = 0): string {
  return `${' '.repeat(indent)}${sign} ${runsMarkdown(runs).replaceAll('\n', `\n${' '.repeat(indent + sign.length + 1)}`)}`;
}

/**
 * Asterisks form a stretch that begins and ends with a letter or digit and follows no other; elsewhere they may mark
 * nothing, so elements of HTML do it, which GFM lets through.
 */
function runsMarkdown(runs: readonly Run[]): string {
  let markdown = '';
  for (const { text, bold = false, italic = false, mark, link } of runs) {
    if (text === '') continue;
    const words = escapeMarkdown(text, markdown === '' || markdown.endsWith('\n'));
    const piece = link === undefined ? words : `[${words}](<${link}>)`;
    const isPlain = mark === undefined && BETWEEN_LETTERS.test(text) && !markdown.endsWith('*');
    markdown += isPlain ? withAsterisks(piece, bold, italic) : withElements(piece, bold, italic, mark !== undefined);
  }
  return closeParagraph(markdown);
}

function withAsterisks(piece: string, bold: boolean, italic: boolean): string {
  const asterisks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  return asterisks + piece + asterisks;
}

function withElements(piece: string, bold: boolean, italic: boolean, marked: boolean): string {
  let html = italic ? `<em>${piece}</em>` : piece;
  if (bold) html = `<strong>${html}</strong>`;
  return marked ? `<mark>${html}</mark>` : html;
}

function paragraphOf(text: string): string {
  return runsMarkdown([{ text }]);
}

function emphasised(text: string, form: 'bold' | 'italic'): string {
  return runsMarkdown([{ text, [form]: true }]);
}

function tableMarkdown({ title, statement, columns, rows, notes }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [...formulaLines(columns), ...notes].map((line) => `- ${paragraphOf(line).replaceAll('\n', '\n  ')}`);
  return [
    emphasised(title.replace(/\s+/g, ' '), 'bold'),
    paragraphOf(statement),
    [
      row(columns.map(({ heading }) => escapeMarkdownLine(heading, false))),
      row(columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
      ...rows.map((cells) =>
        row(cells.map((cell, i) => escapeMarkdownLine(formatCell(cell, columns[i]!.kind), false))),
      ),
    ].join('\n'),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ].join('\n\n');
}

/** Percent-encoded; angle brackets around it keep parentheses. */
function dataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
