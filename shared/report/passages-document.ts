/** The passages of a retrieval as a document: each in its context, with what is coded in it. */

import { pagesInWords } from '../text/page-numbers.ts';
import { segmentsOf } from '../text/segments.ts';
import { type Block, type Document, heading, paragraph, quotation, type Run } from './document.ts';
import { wordsOfMemo } from './memo/read-memo.ts';
import type { Passage } from './passage.ts';
import { stateRetrieval } from './passages-table.ts';
import type { Retrieval, RetrievedPassage } from './retrieval.ts';
import type { Filtered } from './statement.ts';

/** The context stands in italics; what is coded is marked in the colour of its last code. */
export function passagesDocument(retrieval: Filtered<Retrieval>): Document {
  const byGroup = Map.groupBy(retrieval.passages, ({ group }) => group);
  return {
    title: 'Passages',
    language: 'en',
    blocks: [
      paragraph(stateRetrieval(retrieval)),
      ...retrieval.groups.flatMap(({ name }, place) => groupBlocks(name, byGroup.get(place) ?? [])),
    ],
  };
}

function groupBlocks(name: string, passages: readonly RetrievedPassage[]): Block[] {
  if (passages.length === 0) return [];
  return [heading(1, `${name} (${passages.length})`), ...passages.flatMap(passageBlocks)];
}

function passageBlocks(passage: Passage): Block[] {
  const { sourceName, pages, start, end } = passage;
  const place = pages ? pagesInWords(pages) : `${start}\u2013${end}`;
  return [quotation(runsOf(passage), `${sourceName}, ${place}`), ...codingsBlock(passage)];
}

function runsOf(passage: Passage): Run[] {
  const { before, after, start } = passage;
  const cutBefore = start > before.length ? '\u2026' : '';
  const runs = [{ text: `${cutBefore}${before}`, italic: true }, ...markedRuns(passage), { text: after, italic: true }];
  return runs.filter(({ text }) => text !== '');
}

/** The passage in pieces, each with one constant set of codings. */
function markedRuns({ start, end, text, codings }: Passage): Run[] {
  const runs: Run[] = [];
  let at = start;
  const add = (to: number, mark?: string) => {
    const until = Math.min(to, end);
    if (at < until) runs.push({ text: text.slice(at - start, until - start), ...(mark && { mark }) });
    at = Math.max(at, until);
  };
  for (const segment of segmentsOf(codings)) {
    add(segment.start);
    add(segment.end, segment.items.at(-1)!.colour);
  }
  add(end);
  return runs;
}

/** For example `Codes: Lens / Realism (Ada, Ben); Mode / Cooperation (Ada: a memo)`. */
function codingsBlock({ codings }: Passage): Block[] {
  if (codings.length === 0) return [];
  const byPath = Map.groupBy(codings, ({ path }) => path);
  const words = [...byPath].map(([path, own]) => {
    const coders = own.map(({ coder, memo }) => (memo === '' ? coder : `${coder}: ${wordsOfMemo(memo)}`));
    return `${path} (${[...new Set(coders)].join(', ')})`;
  });
  return [paragraph({ text: 'Codes: ', bold: true }, words.join('; '))];
}
