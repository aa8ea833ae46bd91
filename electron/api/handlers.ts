/** Every method's handler. */

import type { MethodName } from '../../shared/api/contract.ts';
import { agreementMethods } from './agreement.ts';
import { attributeMethods } from './attributes.ts';
import { caseMethods } from './cases.ts';
import { codeSetMethods } from './code-sets.ts';
import { codebookMethods } from './codebook.ts';
import { coderMethods } from './coders.ts';
import { codeMethods } from './codes.ts';
import { codingMethods } from './codings.ts';
import type { Handler } from './context.ts';
import { documentMethods } from './documents.ts';
import { exportMethods } from './exports.ts';
import { historyMethods } from './history.ts';
import { lexiconMethods } from './lexicon.ts';
import { linkMethods } from './links.ts';
import { memoMethods } from './memos.ts';
import { projectMethods } from './project.ts';
import { queryMethods } from './queries.ts';
import { referenceMethods } from './references.ts';
import { reportMethods } from './reports.ts';
import { retrievalMethods } from './retrieval.ts';
import { savedReportMethods } from './saved-reports.ts';
import { searchMethods } from './search.ts';
import { settingMethods } from './settings.ts';
import { sourceMethods } from './sources.ts';
import { suggestionMethods } from './suggestions.ts';
import { surveyMethods } from './surveys.ts';
import { taskMethods } from './tasks.ts';
import { webMethods } from './web.ts';

export const handlers: { readonly [Name in MethodName]: Handler<Name> } = {
  ...agreementMethods,
  ...attributeMethods,
  ...caseMethods,
  ...codeSetMethods,
  ...codebookMethods,
  ...coderMethods,
  ...codeMethods,
  ...codingMethods,
  ...documentMethods,
  ...exportMethods,
  ...historyMethods,
  ...lexiconMethods,
  ...linkMethods,
  ...memoMethods,
  ...projectMethods,
  ...queryMethods,
  ...referenceMethods,
  ...reportMethods,
  ...retrievalMethods,
  ...savedReportMethods,
  ...searchMethods,
  ...settingMethods,
  ...sourceMethods,
  ...suggestionMethods,
  ...surveyMethods,
  ...taskMethods,
  ...webMethods,
};
