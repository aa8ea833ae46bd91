/** Memos: written, changed, deleted, listed with what they are about, and their links followed. */

import { currentCoder } from '../store/coders.ts';
import { changeMemo, createMemo, deleteMemo, listPassageMemos, readMemo } from '../store/memos.ts';
import type { Handlers } from './context.ts';
import { findMemos } from './found-memos.ts';
import { importComments } from './import-comments.ts';
import { targetOfLink } from './link-target.ts';
import { listedMemos, subjectInWords } from './listed-memos.ts';

export const memoMethods: Handlers<'memos'> = {
  'memos.list': ({ db }, p) => listedMemos(db, p),
  'memos.find': ({ db }, p) => findMemos(db, p),
  'memos.onPassages': ({ db }, p) => listPassageMemos(db, p.source, p.coder),
  'memos.followLink': ({ db }, p) => targetOfLink(db, p.link),
  'memos.create': ({ db, change }, p) => {
    const about = subjectInWords(db, p.subject);
    const made = { ...p, coder: currentCoder(db), createdAt: new Date().toISOString() };
    return change(`Write a memo on ${about}`, (db) => createMemo(db, made));
  },
  'memos.change': ({ db, change }, { memo, ...changes }) => {
    const about = subjectInWords(db, readMemo(db, memo).subject);
    change(`Change a memo on ${about}`, (db) => changeMemo(db, memo, changes, new Date().toISOString()));
    return null;
  },
  'memos.delete': ({ db, change }, p) => {
    const about = subjectInWords(db, readMemo(db, p.memo).subject);
    change(`Delete a memo on ${about}`, (db) => deleteMemo(db, p.memo));
    return null;
  },
  'memos.importComments': (context, p) => importComments(context, p),
};
