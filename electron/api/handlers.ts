/** Every method's handler. */

import type { MethodName } from '../../shared/api/contract.ts';
import { attributeMethods } from './attributes.ts';
import { codebookMethods } from './codebook.ts';
import { coderMethods } from './coders.ts';
import { codeMethods } from './codes.ts';
import { codingMethods } from './codings.ts';
import type { Handler } from './context.ts';
import { exportMethods } from './exports.ts';
import { historyMethods } from './history.ts';
import { projectMethods } from './project.ts';
import { reportMethods } from './reports.ts';
import { sourceMethods } from './sources.ts';
import { taskMethods } from './tasks.ts';

export const handlers: { readonly [Name in MethodName]: Handler<Name> } = {
  ...attributeMethods,
  ...codebookMethods,
  ...coderMethods,
  ...codeMethods,
  ...codingMethods,
  ...exportMethods,
  ...historyMethods,
  ...projectMethods,
  ...reportMethods,
  ...sourceMethods,
  ...taskMethods,
};
