/** Coded rows: the codings of a filter with everything that exports tell of them, one at a time. */

import type { CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { CodedRow, CodedText } from '../../shared/report/coded-row.ts';
import { codePointCounter } from '../../shared/text/code-points.ts';
import type { RangeList } from '../../shared/text/range-list.ts';
import { listCoders } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { codingsOf, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { listSources, readSource } from '../store/sources.ts';
import { readPages, readSourceBody, readTimes } from '../store/texts.ts';

/** In the order of sources and texts. Holds the text of one source at a time. */
export function* codedRows(db: ReadableDb, filter: CodingFilter): Generator<CodedRow> {
  const sources = new Map(listSources(db).map((source) => [source.id, source]));
  const codes = new Map(readCodebook(db).codes.map((code) => [code.id, code]));
  const coders = new Map(listCoders(db).map((coder) => [coder.id, coder]));
  let read: { readonly source: SourceId; readonly text: CodedText } | undefined;
  for (const coding of codingsOf(db, filter)) {
    if (read?.source !== coding.source) read = { source: coding.source, text: readText(db, coding.source) };
    yield {
      source: sources.get(coding.source)!,
      text: read.text,
      code: codes.get(coding.code)!,
      coder: coders.get(coding.coder)!,
      coding,
    };
  }
}

function readText(db: ReadableDb, source: SourceId): CodedText {
  const unitsOf = unitsOfSources(db);
  const body = readSourceBody(db, source);
  const { text } = readSource(db, source);
  return {
    body,
    paragraphs: unitsOf(source, 'paragraphs') as RangeList,
    sentences: unitsOf(source, 'sentences') as RangeList,
    pages: readPages(db, text),
    times: readTimes(db, text),
    codePointsBefore: codePointCounter(body),
  };
}
