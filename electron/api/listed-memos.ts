/** Memos with what they are about in words, as a list shows them. */

import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import type { Memo, MemoSubject } from '../../shared/model/memo.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { coderNames } from '../store/coders.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { codingsWithMemo, readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { listMemos } from '../store/memos.ts';
import { listSources, readSource } from '../store/sources.ts';
import { readSourceBody } from '../store/texts.ts';
import { markerReader } from './marker-reader.ts';

export interface WantedMemos {
  readonly subject?: MemoSubject | undefined;
  readonly coder?: CoderId | undefined;
}

/**
 * All memos, or those on one subject or by one coder, the latest changed first; a coding's own words come as a memo
 * without an id.
 */
export function listedMemos(db: ReadableDb, { subject, coder }: WantedMemos = {}): ListedMemo[] {
  const describe = memoReader(db);
  return [...listMemos(db, subject), ...ownWords(db, subject)]
    .filter((memo) => coder === undefined || memo.coder === coder)
    .sort((a, b) => compare(b.changedAt, a.changedAt))
    .map(describe);
}

/** What a memo is on, for the label of a change: `the project`, a source's or a code's name, `a passage of SOURCE`. */
export function subjectInWords(db: ReadableDb, subject: MemoSubject): string {
  if (subject.kind === 'project') return 'the project';
  if (subject.kind === 'source') return readSource(db, subject.source).name;
  if (subject.kind === 'passage') return `a passage of ${readSource(db, subject.source).name}`;
  const code = subject.kind === 'code' ? subject.code : readCoding(db, subject.coding).code;
  return readCode(db, code).name;
}

type Unlisted = Omit<Memo, 'id' | 'guid'> & Pick<ListedMemo, 'id'>;

function ownWords(db: ReadableDb, subject?: MemoSubject): Unlisted[] {
  if (subject && subject.kind !== 'coding') return [];
  const codings = subject ? [readCoding(db, subject.coding)].filter(({ memo }) => memo !== '') : codingsWithMemo(db);
  return codings.map(({ id, memo, coder, createdAt }) => ({
    id: null,
    subject: { kind: 'coding', coding: id },
    title: '',
    body: memo,
    coder,
    createdAt,
    changedAt: createdAt,
  }));
}

/** Reads each text, the sources, codes and coders only once. */
function memoReader(db: ReadableDb): (memo: Unlisted) => ListedMemo {
  const paths = new Map(readCodebook(db).codes.map((code) => [code.id, code.path]));
  const coders = coderNames(db);
  const names = new Map(listSources(db).map(({ id, name }) => [id, name]));
  const nameOf = (source: SourceId) => names.get(source)!;
  const bodies = new Map<SourceId, string>();
  const markersIn = markerReader(db);
  const passageOf = ({ source, start, end }: TextRange & { readonly source: SourceId }) => {
    const body = bodies.get(source) ?? readSourceBody(db, source);
    bodies.set(source, body);
    return { source, start, end, quotation: body.slice(start, end), ...markersIn(source, { start, end }) };
  };
  const place = (subject: MemoSubject): Pick<ListedMemo, 'about' | 'code' | 'source' | 'passage'> => {
    const none = { code: null, source: null, passage: null };
    if (subject.kind === 'project') return { ...none, about: 'Project' };
    if (subject.kind === 'code') return { ...none, about: paths.get(subject.code)!, code: subject.code };
    if (subject.kind === 'coding') {
      const coding = readCoding(db, subject.coding);
      const { code, source } = coding;
      return { about: `${paths.get(code)!} in ${nameOf(source)}`, code, source, passage: passageOf(coding) };
    }
    const { source } = subject;
    if (subject.kind === 'source') return { ...none, about: nameOf(source), source };
    return { ...none, about: `Passage in ${nameOf(source)}`, source, passage: passageOf(subject) };
  };
  return ({ id, subject, title, body, coder, createdAt, changedAt }) => ({
    id,
    subject,
    title,
    body,
    coder,
    coderName: coders.get(coder)!,
    createdAt,
    changedAt,
    ...place(subject),
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
