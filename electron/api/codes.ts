/** Codes: the codebook's tree altered. */

import { deleteCode, impactOfDeleting, mergeCodes, moveCode, splitCode } from '../store/code-tree.ts';
import { createCode, describeCode, listCodes, readCode, renameCode } from '../store/codes.ts';
import type { Handlers } from './context.ts';

export const codeMethods: Handlers<'codes'> = {
  'codes.list': ({ db }) => listCodes(db),
  'codes.create': ({ change }, p) => change(`Create ${p.name}`, (db) => createCode(db, p)),
  'codes.rename': ({ db, change }, p) => {
    change(`Rename ${readCode(db, p.code).name} to ${p.name}`, (db) => renameCode(db, p.code, p.name));
    return null;
  },
  'codes.move': ({ db, change }, p) => {
    change(`Move ${readCode(db, p.code).name}`, (db) => moveCode(db, p.code, p.parent, p.position));
    return null;
  },
  'codes.recolour': ({ db, change }, p) => {
    change(`Recolour ${readCode(db, p.code).name}`, (db) => describeCode(db, p.code, { colour: p.colour }));
    return null;
  },
  'codes.describe': ({ db, change }, { code, ...texts }) => {
    change(`Describe ${readCode(db, code).name}`, (db) => describeCode(db, code, texts));
    return null;
  },
  'codes.merge': ({ db, change }, p) => {
    const names = p.from.map((id) => readCode(db, id).name).join(', ');
    return change(`Merge ${names} into ${readCode(db, p.into).name}`, (db) => mergeCodes(db, p.from, p.into));
  },
  'codes.split': ({ db, change }, p) =>
    change(`Split ${readCode(db, p.code).name} into ${p.name}`, (db) => splitCode(db, p.code, p.codings, p.name)),
  'codes.impact': ({ db }, p) => impactOfDeleting(db, p.code),
  'codes.delete': ({ db, change }, p) => change(`Delete ${readCode(db, p.code).name}`, (db) => deleteCode(db, p.code)),
};
