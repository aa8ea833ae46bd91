/** Code sets: made of codes, described and deleted. */

import {
  addCodesToSet,
  createCodeSet,
  deleteCodeSet,
  describeCodeSet,
  listCodeSets,
  readCodeSet,
  renameCodeSet,
  setCodesOfSet,
} from '../store/code-sets.ts';
import { savedUsersOf } from '../store/saved-users.ts';
import type { Handlers } from './context.ts';
import { namesOfCodes } from './names-of-codes.ts';

export const codeSetMethods: Handlers<'codeSets'> = {
  'codeSets.list': ({ db }) => listCodeSets(db),
  'codeSets.create': ({ change }, p) => change(`Create code set ${p.name}`, (db) => createCodeSet(db, p)),
  'codeSets.rename': ({ db, change }, p) => {
    const label = `Rename code set ${readCodeSet(db, p.codeSet).name} to ${p.name}`;
    change(label, (db) => renameCodeSet(db, p.codeSet, p.name));
    return null;
  },
  'codeSets.describe': ({ db, change }, p) => {
    const label = `Describe code set ${readCodeSet(db, p.codeSet).name}`;
    change(label, (db) => describeCodeSet(db, p.codeSet, p.description));
    return null;
  },
  'codeSets.setCodes': ({ db, change }, p) => {
    const label = `Choose the codes of set ${readCodeSet(db, p.codeSet).name}`;
    change(label, (db) => setCodesOfSet(db, p.codeSet, p.codes));
    return null;
  },
  'codeSets.addCodes': ({ db, change }, p) => {
    const label = `Add ${namesOfCodes(db, p.codes)} to code set ${readCodeSet(db, p.codeSet).name}`;
    change(label, (db) => addCodesToSet(db, p.codeSet, p.codes));
    return null;
  },
  'codeSets.impact': ({ db }, p) => {
    readCodeSet(db, p.codeSet);
    return savedUsersOf(db, 'codeSet', [p.codeSet]);
  },
  'codeSets.delete': ({ db, change }, p) => {
    change(`Delete code set ${readCodeSet(db, p.codeSet).name}`, (db) => deleteCodeSet(db, p.codeSet));
    return null;
  },
};
