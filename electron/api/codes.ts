/** Codes: the codebook's tree altered. */

import { impactOfDeleting, impactOfMerging } from '../store/code-impact.ts';
import { deleteCodes, moveCodes } from '../store/code-tree.ts';
import { createCode, describeCode, listCodes, readCode, renameCode } from '../store/codes.ts';
import { mergeCodes } from '../store/merge-codes.ts';
import { shadeCodes } from '../store/shade-codes.ts';
import { splitCode } from '../store/split-code.ts';
import type { Handlers } from './context.ts';
import { namesOfCodes } from './names-of-codes.ts';

export const codeMethods: Handlers<'codes'> = {
  'codes.list': ({ db }, p) => listCodes(db, p.coder),
  'codes.create': ({ change }, p) => change(`Create ${p.name}`, (db) => createCode(db, p)),
  'codes.rename': ({ db, change }, p) => {
    change(`Rename ${readCode(db, p.code).name} to ${p.name}`, (db) => renameCode(db, p.code, p.name));
    return null;
  },
  'codes.move': ({ db, change }, p) => {
    change(`Move ${namesOfCodes(db, p.codes)}`, (db) => moveCodes(db, p.codes, p.parent, p.position));
    return null;
  },
  'codes.recolour': ({ db, change }, { codes, colour }) => {
    change(`Recolour ${namesOfCodes(db, codes)}`, (db) => {
      for (const code of codes) describeCode(db, code, { colour });
    });
    return null;
  },
  'codes.shade': ({ db, change }, p) => {
    change(`Shade the sub-codes of ${readCode(db, p.code).name}`, (db) => shadeCodes(db, p.code));
    return null;
  },
  'codes.describe': ({ db, change }, { code, ...texts }) => {
    change(`Describe ${readCode(db, code).name}`, (db) => describeCode(db, code, texts));
    return null;
  },
  'codes.merge': ({ db, change }, p) => {
    const label = `Merge ${namesOfCodes(db, p.from)} into ${readCode(db, p.into).name}`;
    return change(label, (db) => mergeCodes(db, p.from, p.into));
  },
  'codes.split': ({ db, change }, p) => {
    const names = p.parts.map(({ name }) => name).join(', ');
    return change(`Split ${readCode(db, p.code).name} into ${names}`, (db) => splitCode(db, p.code, p.parts));
  },
  'codes.impact': ({ db }, { codes, into, subCodes, coder }) =>
    into === undefined ? impactOfDeleting(db, codes, subCodes, coder) : impactOfMerging(db, codes, into, coder),
  'codes.delete': ({ db, change }, { codes, subCodes }) => {
    const impact = impactOfDeleting(db, codes, subCodes);
    change(`Delete ${namesOfCodes(db, codes)}`, (db) => deleteCodes(db, codes, subCodes));
    return impact;
  },
};
