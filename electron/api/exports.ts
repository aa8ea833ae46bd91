/** Exports: coded data written to files. */

import type { Handlers } from './context.ts';
import { exportCodings } from './export-codings.ts';
import { exportMemos } from './export-memos.ts';
import { exportMethodology } from './export-methodology.ts';
import { exportPacket } from './export-packet.ts';
import { exportPassages } from './export-passages.ts';
import { exportReport } from './export-report.ts';

export const exportMethods: Handlers<'exports'> = {
  'exports.codings': async (context, p) => exportCodings(context, p),
  // Loaded when they are first needed: what writes whole projects is much that no other export needs.
  'exports.codebook': async (context, p) => (await import('./export-codebook.ts')).exportCodebook(context, p),
  'exports.all': async (context, p) => (await import('./export-all.ts')).exportAll(context, p),
  'exports.project': async (context, p) => (await import('./export-project.ts')).exportProject(context, p),
  'exports.passages': async (context, p) => exportPassages(context, p),
  'exports.report': async (context, p) => exportReport(context, p),
  'exports.memos': async (context, p) => exportMemos(context, p),
  'exports.methodology': async (context, p) => exportMethodology(context, p),
  'exports.packet': async (context, p) => exportPacket(context, p),
};
