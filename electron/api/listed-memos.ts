/** Memos with what they are about in words, as a list shows them. */

import type { ListedMemo } from '../../shared/api/results.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Memo, MemoSubject } from '../../shared/model/memo.ts';
import { coderNames } from '../store/coders.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { codingsWithMemo, readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { listMemos } from '../store/memos.ts';
import { readSource } from '../store/sources.ts';
import { readSourceBody } from '../store/texts.ts';

/** All memos, or those on one subject, the latest changed first; a coding's own words come as a memo without an id. */
export function listedMemos(db: ReadableDb, subject?: MemoSubject): ListedMemo[] {
  const describe = memoReader(db);
  return [...listMemos(db, subject), ...ownWords(db, subject)]
    .sort((a, b) => compare(b.changedAt, a.changedAt))
    .map(describe);
}

/** What a memo is on, for the label of a change: `the project`, a source's or a code's name. */
export function subjectInWords(db: ReadableDb, subject: MemoSubject): string {
  if (subject.kind === 'project') return 'the project';
  if (subject.kind === 'source') return readSource(db, subject.source).name;
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

/** Reads each text, the codes and the coders only once. */
function memoReader(db: ReadableDb): (memo: Unlisted) => ListedMemo {
  const paths = new Map(readCodebook(db).codes.map((code) => [code.id, code.path]));
  const coders = coderNames(db);
  const bodies = new Map<SourceId, string>();
  const passageOf = ({ source, start, end }: Coding) => {
    const body = bodies.get(source) ?? readSourceBody(db, source);
    bodies.set(source, body);
    return { source, start, end, quotation: body.slice(start, end) };
  };
  const place = (subject: MemoSubject): Pick<ListedMemo, 'about' | 'passage'> => {
    if (subject.kind === 'project') return { about: 'Project', passage: null };
    if (subject.kind === 'source') return { about: readSource(db, subject.source).name, passage: null };
    if (subject.kind === 'code') return { about: paths.get(subject.code)!, passage: null };
    const coding = readCoding(db, subject.coding);
    const about = `${paths.get(coding.code)!} in ${readSource(db, coding.source).name}`;
    return { about, passage: passageOf(coding) };
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
