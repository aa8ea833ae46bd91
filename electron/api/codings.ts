/** Codings: made, altered, removed, listed and imported. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { currentCoder } from '../store/coders.ts';
import { createCodeBelow, readCode } from '../store/codes.ts';
import {
  checkRange,
  codingsOfSource,
  insertCoding,
  moveCoding,
  readCoding,
  recodeCoding,
  removeCodings,
  setCodingMemo,
} from '../store/codings.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { mergeCodings, splitCoding } from '../store/split-codings.ts';
import type { Handlers } from './context.ts';
import { importCodings } from './import-codings.ts';
import { knownCodings } from './known-codings.ts';
import { passagesOfCodings } from './passages.ts';
import { resolveFilter } from './resolve-filter.ts';

export const codingMethods: Handlers<'codings'> = {
  'codings.ofSource': ({ db }, p) => codingsOfSource(db, p.source),
  'codings.create': ({ db, change }, p) => change(`Apply ${namesApplied(db, p)}`, (db) => createCodings(db, p)),
  'codings.move': ({ db, change }, { coding, start, end }) =>
    change(`Move the ends of ${codeOf(db, coding)}`, (db) => ({ coding: moveCoding(db, coding, { start, end }) })),
  'codings.recode': ({ db, change }, p) => {
    if ((p.code === undefined) === (p.newCode === undefined)) fail('invalid-input', 'Name one code to recode as.');
    const name = p.newCode?.name ?? readCode(db, p.code!).name;
    return change(`Recode ${codeOf(db, p.coding)} as ${name}`, (db) => {
      const code = p.code ?? createCodeBelow(db, p.newCode!);
      return { coding: recodeCoding(db, p.coding, code), code };
    });
  },
  'codings.split': ({ db, change }, { coding, at }) =>
    change(`Split ${codeOf(db, coding)}`, (db) => ({ codings: splitCoding(db, coding, at) })),
  'codings.merge': ({ db, change }, { codings }) =>
    change(`Merge ${codings.length} codings of ${codeOf(db, codings[0]!)}`, (db) => ({
      coding: mergeCodings(db, codings),
    })),
  'codings.setMemo': ({ db, change }, p) => {
    change(`Write a memo on ${codeOf(db, p.coding)}`, (db) => setCodingMemo(db, p.coding, p.memo));
    return null;
  },
  'codings.remove': ({ db, change }, p) => {
    const what = p.codings.length === 1 ? codeOf(db, p.codings[0]!) : `${p.codings.length} codings`;
    return change(`Remove ${what}`, (db) => ({ removed: removeCodings(db, p.codings) }));
  },
  'codings.passages': ({ db }, p) => passagesOfCodings(db, resolveFilter(db, p.filter), p),
  'codings.import': (context, p) => importCodings(context, p),
  'codings.known': async ({ db }) => [...(await knownCodings(db)).keys()],
  'codings.applyKnown': async (context, p) => {
    const path = (await knownCodings(context.db)).get(p.source);
    if (!path) fail('not-found', `The corpus has no codings of "${sourceName(context.db, p.source)}".`);
    return await importCodings(context, { file: { path }, offsets: 'utf16' });
  },
};

function createCodings(db: WritableDb, params: ValidParams<'codings.create'>) {
  const { source, start, end, memo } = params;
  checkRange(db, source, { start, end });
  const newCode = params.newCode ? createCodeBelow(db, params.newCode) : null;
  const codes = new Set(newCode === null ? params.codes : [...params.codes, newCode]);
  if (codes.size === 0) fail('invalid-input', 'Name at least one code to apply.');
  const coder = currentCoder(db);
  const createdAt = new Date().toISOString();
  const made = [...codes].map((code) => insertCoding(db, { source, start, end, code, coder, memo, createdAt }));
  const created = made.filter((id) => id !== undefined);
  const codings = created.map((id) => readCoding(db, id));
  return { created, codings, present: codes.size - created.length, newCode };
}

function namesApplied(db: ReadableDb, { codes, newCode }: ValidParams<'codings.create'>): string {
  const names = codes.map((code) => readCode(db, code).name);
  return [...names, ...(newCode ? [newCode.name] : [])].join(', ');
}

function codeOf(db: ReadableDb, coding: ValidParams<'codings.setMemo'>['coding']): string {
  return readCode(db, readCoding(db, coding).code).name;
}
