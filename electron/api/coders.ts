/** Coders: made, renamed, merged and chosen, and what they are done with. */

import {
  chooseCoder,
  createCoder,
  currentCoder,
  listCoders,
  mergeCoders,
  readCoder,
  renameCoder,
} from '../store/coders.ts';
import { listDoneMarks, markDone } from '../store/done-sources.ts';
import { readSource } from '../store/sources.ts';
import type { Handlers } from './context.ts';

export const coderMethods: Handlers<'coders'> = {
  'coders.list': ({ db }) => listCoders(db),
  'coders.create': ({ change }, p) => change(`Add coder ${p.name}`, (db) => createCoder(db, p.name)),
  'coders.rename': ({ db, change }, p) => {
    change(`Rename coder ${readCoder(db, p.coder).name} to ${p.name}`, (db) => renameCoder(db, p.coder, p.name));
    return null;
  },
  'coders.merge': ({ db, change }, p) => {
    const names = p.from.map((id) => readCoder(db, id).name).join(', ');
    return change(`Merge ${names} into ${readCoder(db, p.into).name}`, (db) => mergeCoders(db, p.from, p.into));
  },
  'coders.choose': ({ db, choose }, p) => {
    readCoder(db, p.coder);
    choose((db) => chooseCoder(db, p.coder));
    return null;
  },
  'coders.done': ({ db }) => listDoneMarks(db),
  'coders.markDone': ({ db, change }, { source, done, coder = currentCoder(db) }) => {
    const label = `Mark ${readSource(db, source).name} as ${done ? 'done' : 'not done'} by ${readCoder(db, coder).name}`;
    change(label, (db) => markDone(db, { source, coder }, done));
    return null;
  },
};
