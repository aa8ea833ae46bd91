/** A memo as blocks of a document. */

import { linkOfAddress } from '../../model/memo-link.ts';
import { type Block, type HeadingLevel, heading, paragraph, quotation, type Run } from '../document.ts';
import { type MemoBlock, type MemoRun, wordsOfRuns } from './memo-text.ts';
import { readMemo } from './read-memo.ts';

type Item = Extract<MemoBlock, { kind: 'item' }>;

/** Its headings stand below one of level `above`. Links into the project are words: a document cannot follow them. */
export function memoBlocks(markdown: string, above: HeadingLevel): Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const endList = () => {
    if (items.length > 0) {
      const forms = items.map(({ level, ordered }) => ({ level, ordered }));
      blocks.push({ kind: 'list', items: items.map(({ runs }) => runs.map(runOf)), forms });
    }
    items = [];
  };
  for (const block of readMemo(markdown)) {
    if (block.kind === 'item') items.push(block);
    else {
      endList();
      blocks.push(blockOf(block, above));
    }
  }
  endList();
  return blocks;
}

function blockOf(block: Exclude<MemoBlock, Item>, above: HeadingLevel): Block {
  if (block.kind === 'heading') {
    return heading(Math.min(4, above + block.level) as HeadingLevel, wordsOfRuns(block.runs));
  }
  const runs = block.runs.map(runOf);
  return block.kind === 'quote' ? quotation(runs, '') : paragraph(...runs);
}

function runOf({ link, ...run }: MemoRun): Run {
  return link === undefined || linkOfAddress(link) ? run : { ...run, link };
}
