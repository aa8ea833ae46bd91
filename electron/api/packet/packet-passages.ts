/** The passages of a packet: those of each code, with context, each with a place for a comment. */

import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import type { Code } from '../../../shared/model/code.ts';
import { type Block, quotation } from '../../../shared/report/document.ts';
import { wordsOfMemo } from '../../../shared/report/memo/read-memo.ts';
import type { CommentPlace } from '../../../shared/report/packet/packet.ts';
import type { NameReplacer } from '../../../shared/report/packet/replace-names.ts';
import { snapToGraphemes } from '../../../shared/text/graphemes.ts';
import { firstEndingAfter } from '../../../shared/text/range-list.ts';
import { coderNames } from '../../store/coders.ts';
import { unitsOfSources } from '../../store/coding-rows.ts';
import { readCoding } from '../../store/codings.ts';
import type { ReadableDb } from '../../store/database.ts';
import { listSources } from '../../store/sources.ts';
import { readSourceBody } from '../../store/texts.ts';

/** Characters of context on each side. */
const CONTEXT = 160;

export interface CommentedBlock {
  readonly block: Block;
  readonly place: CommentPlace;
}

/** Reads each text, and the names of sources and coders, only once. */
export function passageBlocks(db: ReadableDb, names: NameReplacer): (coding: number, code: Code) => CommentedBlock {
  const bodies = new Map<number, string>();
  const sources = new Map<number, string>(listSources(db).map(({ id, name }) => [id, name]));
  const coders = coderNames(db);
  const paragraphsOf = unitsOfSources(db);
  return (id, code) => {
    const { source, start, end, coder, memo, guid } = readCoding(db, id as never);
    const body = bodies.get(source) ?? readSourceBody(db, source);
    bodies.set(source, body);
    const before = snapToGraphemes(body, { start: Math.max(0, start - CONTEXT), end: start }).start;
    const after = snapToGraphemes(body, { start: end, end: Math.min(body.length, end + CONTEXT) }).end;
    const paragraph = firstEndingAfter(paragraphsOf(source, 'paragraphs'), start) + 1;
    const reference = `${names.text(sources.get(source)!)}, paragraph ${paragraph}. ${names.text(coders.get(coder)!)}.`;
    const runs = [
      ...(before < start ? [names.part(body, { start: before, end: start })] : []),
      { text: names.part(body, { start, end }), mark: code.colour },
      ...(end < after ? [names.part(body, { start: end, end: after })] : []),
    ];
    return {
      block: quotation(runs, memo === '' ? reference : `${reference} Memo: ${names.text(wordsOfMemo(memo))}`),
      place: { subject: { kind: 'coding', guid }, words: names.text(code.path) },
    };
  };
}

/** At most `most` of the codings of each code, spread evenly over the texts; in the order of the columns. */
export function sampleByCode(codings: CodingColumns, most: number): Map<number, { of: number; ids: number[] }> {
  const all = new Map<number, number[]>();
  for (let i = 0; i < codings.length; i++) {
    const ids = all.get(codings.code[i]!) ?? [];
    all.set(codings.code[i]!, ids);
    ids.push(codings.id[i]!);
  }
  const spread = (ids: readonly number[]) =>
    Array.from(
      { length: Math.min(most, ids.length) },
      (_, i) => ids[Math.floor((i * ids.length) / Math.min(most, ids.length))]!,
    );
  return new Map([...all].map(([code, ids]) => [code, { of: ids.length, ids: spread(ids) }]));
}
