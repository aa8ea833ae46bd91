/** Memos to be taken away: as a document to read, and as the rows of a table. */

import { type Block, type Document, heading, paragraph, quotation } from '../document.ts';
import type { Cell } from '../table.ts';
import type { ListedMemo } from './listed-memo.ts';
import { memoBlocks } from './memo-blocks.ts';

/** `statement` says which memos these are. */
export function memosDocument(memos: readonly ListedMemo[], statement: string): Document {
  return { title: 'Memos', language: 'en', blocks: [paragraph(statement), ...memos.flatMap(blocksOf)] };
}

function blocksOf({ title, body, about, subject, coderName, changedAt, passage }: ListedMemo): Block[] {
  const more = `${about}. ${coderName}, ${changedAt.slice(0, 10)}.`;
  return [
    heading(1, title || `On ${subject.kind === 'project' ? 'the project' : about}`),
    paragraph({ text: more, italic: true }),
    ...(passage ? [quotation([passage.quotation], `${passage.start}\u2013${passage.end}`)] : []),
    ...memoBlocks(body, 1),
  ];
}

/** A heading, then a row a memo, with the Markdown that it is stored as; the words of a coding itself have no number. */
export function* memoRows(memos: Iterable<ListedMemo>): Generator<Cell[]> {
  yield ['number', 'kind', 'about', 'title', 'memo', 'coder', 'created', 'changed', 'quotation'];
  for (const { id, subject, about, title, body, coderName, createdAt, changedAt, passage } of memos) {
    yield [id, subject.kind, about, title, body, coderName, createdAt, changedAt, passage?.quotation ?? null];
  }
}
