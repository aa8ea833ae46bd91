/** Documents: the methodology report. */

import { methodologyDocument } from '../../shared/report/methodology/methodology.ts';
import type { Handlers } from './context.ts';
import { gatherStudy } from './methodology/gather-study.ts';

export const documentMethods: Handlers<'documents'> = {
  'documents.methodology': async (context, p) => methodologyDocument(await gatherStudy(context, p)),
};
