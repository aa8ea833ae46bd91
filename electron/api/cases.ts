/** Cases: made of sources, described and deleted. */

import { readAttribute } from '../store/attributes.ts';
import {
  casesFromAttribute,
  createCase,
  deleteCase,
  describeCase,
  listCases,
  readCase,
  renameCase,
  setSourcesOfCase,
} from '../store/cases.ts';
import type { Handlers } from './context.ts';

export const caseMethods: Handlers<'cases'> = {
  'cases.list': ({ db }) => listCases(db),
  'cases.create': ({ change }, p) => change(`Create case ${p.name}`, (db) => createCase(db, p)),
  'cases.fromAttribute': ({ db, change }, p) => {
    const label = `Make cases from ${readAttribute(db, p.attribute).name}`;
    return change(label, (db) => casesFromAttribute(db, p.attribute));
  },
  'cases.rename': ({ db, change }, p) => {
    const label = `Rename case ${readCase(db, p.studyCase).name} to ${p.name}`;
    change(label, (db) => renameCase(db, p.studyCase, p.name));
    return null;
  },
  'cases.describe': ({ db, change }, { studyCase, ...changes }) => {
    change(`Describe case ${readCase(db, studyCase).name}`, (db) => describeCase(db, studyCase, changes));
    return null;
  },
  'cases.setSources': ({ db, change }, p) => {
    const label = `Choose the sources of case ${readCase(db, p.studyCase).name}`;
    change(label, (db) => setSourcesOfCase(db, p.studyCase, p.sources));
    return null;
  },
  'cases.delete': ({ db, change }, p) => {
    change(`Delete case ${readCase(db, p.studyCase).name}`, (db) => deleteCase(db, p.studyCase));
    return null;
  },
};
