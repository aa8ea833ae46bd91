/** Attributes: the kinds of facts that are kept about sources. */

import {
  createAttribute,
  deleteAttribute,
  listAttributes,
  readAttribute,
  renameAttribute,
} from '../store/attributes.ts';
import type { Handlers } from './context.ts';

export const attributeMethods: Handlers<'attributes'> = {
  'attributes.list': ({ db }) => listAttributes(db),
  'attributes.create': ({ change }, p) => change(`Add attribute ${p.name}`, (db) => createAttribute(db, p.name)),
  'attributes.rename': ({ db, change }, p) => {
    const label = `Rename attribute ${readAttribute(db, p.attribute).name} to ${p.name}`;
    change(label, (db) => renameAttribute(db, p.attribute, p.name));
    return null;
  },
  'attributes.delete': ({ db, change }, p) => {
    change(`Delete attribute ${readAttribute(db, p.attribute).name}`, (db) => deleteAttribute(db, p.attribute));
    return null;
  },
};
