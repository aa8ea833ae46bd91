/** Exports: coded data written to files. */

import type { Handlers } from './context.ts';
import { exportCodings } from './export-codings.ts';

export const exportMethods: Handlers<'exports'> = {
  'exports.codings': (context, p) => exportCodings(context, p),
};
