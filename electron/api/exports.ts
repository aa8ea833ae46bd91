/** Exports: coded data written to files. */

import type { Handlers } from './context.ts';
import { exportAll } from './export-all.ts';
import { exportCodebook } from './export-codebook.ts';
import { exportCodings } from './export-codings.ts';
import { exportMemos } from './export-memos.ts';
import { exportMethodology } from './export-methodology.ts';
import { exportPacket } from './export-packet.ts';
import { exportPassages } from './export-passages.ts';
import { exportProject } from './export-project.ts';
import { exportReport } from './export-report.ts';

export const exportMethods: Handlers<'exports'> = {
  'exports.codings': (context, p) => exportCodings(context, p),
  'exports.codebook': (context, p) => exportCodebook(context, p),
  'exports.all': (context, p) => exportAll(context, p),
  'exports.passages': (context, p) => exportPassages(context, p),
  'exports.project': (context, p) => exportProject(context, p),
  'exports.report': (context, p) => exportReport(context, p),
  'exports.memos': (context, p) => exportMemos(context, p),
  'exports.methodology': (context, p) => exportMethodology(context, p),
  'exports.packet': (context, p) => exportPacket(context, p),
};
