/** A memo's text as Markdown, as it is stored. */

import { type MemoBlock, type MemoRun, numbersOfItems } from './memo-text.ts';
import { tidyMemo } from './tidy-memo.ts';

const INDENT = 4;

/** `readMemo` gives back what `tidyMemo` makes of the blocks. */
export function writeMemo(blocks: readonly MemoBlock[]): string {
  const tidy = tidyMemo(blocks);
  const numbers = numbersOfItems(tidy);
  return tidy
    .map((block, place) => {
      const isTight = block.kind === 'item' && tidy[place - 1]?.kind === 'item';
      return `${place === 0 ? '' : isTight ? '\n' : '\n\n'}${blockMarkdown(block, numbers[place]!)}`;
    })
    .join('');
}

/** Words without any form as a memo: each character stands for itself. */
export function memoOfWords(words: string): string {
  return writeMemo([{ kind: 'paragraph', runs: [{ text: words }] }]);
}

function blockMarkdown(block: MemoBlock, number: number): string {
  const markdown = runsMarkdown(block.runs);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdown}`;
    case 'paragraph':
      return markdown.split('\n').map(escapeStart).join('\n');
    case 'quote':
      return markdown.replaceAll(/^/gm, '> ');
    case 'item': {
      const sign = `${' '.repeat(block.level * INDENT)}${block.ordered ? `${number}.` : '-'} `;
      const [first, ...others] = markdown.split('\n');
      return [`${sign}${first}`, ...others.map((line) => ' '.repeat(sign.length) + escapeStart(line))].join('\n');
    }
  }
}

/** Escapes what would begin a heading, a quotation or an item at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^(\s*)(#{1,3} |>(?: |$)|[-*] )/, '$1\\$2').replace(/^(\s*\d{1,9})(?=\. )/, '$1\\');
}

function runsMarkdown(runs: readonly MemoRun[]): string {
  let markdown = '';
  for (let from = 0; from < runs.length; ) {
    const { link } = runs[from]!;
    let to = from + 1;
    while (to < runs.length && runs[to]!.link === link) to++;
    const words = formsMarkdown(runs.slice(from, to));
    markdown += link === undefined ? words : `[${words.replaceAll(/[[\]]/g, '\\$&')}](${link})`;
    from = to;
  }
  return markdown;
}

/** One row of asterisks between two forms turns bold (two) and italics (one) on and off. */
function formsMarkdown(runs: readonly MemoRun[]): string {
  let markdown = '';
  let before: Omit<MemoRun, 'text'> = {};
  for (const run of [...runs, { text: '' }]) {
    const asterisks = (!before.bold === !run.bold ? 0 : 2) + (!before.italic === !run.italic ? 0 : 1);
    markdown += '*'.repeat(asterisks) + escapeWords(run.text);
    before = run;
  }
  return markdown;
}

/** An asterisk between spaces stays as it is, and so does a backslash where nothing that follows could be escaped by it. */
function escapeWords(text: string): string {
  return text.replaceAll(/\\(?![\p{L}\p{N} ])|&(?=#92;)|\*(?!(?<=[^\S\n]\*)\s)|(?<=\])\(/gu, (sign) =>
    sign === '\\' ? '&#92;' : `\\${sign}`,
  );
}
