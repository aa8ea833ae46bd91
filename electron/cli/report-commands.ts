/** Reports in the terminal. */

import type { Command } from 'commander';
import { addAgreement } from './reports/agreement.ts';
import { addCodebookAsOf } from './reports/codebook-as-of.ts';
import { addCodebookHistory } from './reports/codebook-history.ts';
import { addCompare } from './reports/compare.ts';
import { addCooccurrence } from './reports/cooccurrence.ts';
import { addCooccurrenceComparison } from './reports/cooccurrence-comparison.ts';
import { addCrosstab } from './reports/crosstab.ts';
import { addFrequency } from './reports/frequency.ts';
import { addKeywords } from './reports/keywords.ts';
import { addMatrix } from './reports/matrix.ts';
import { addMethodology } from './reports/methodology.ts';
import { addPacket } from './reports/packet.ts';
import { addSaturation } from './reports/saturation.ts';
import { addSaved } from './reports/saved.ts';
import { addWords } from './reports/words.ts';
import { addWordsNear } from './reports/words-near.ts';

export function addReportCommands(program: Command): void {
  const report = program.command('report').description('figures about the codings');
  addFrequency(report);
  addMatrix(report);
  addSaturation(report);
  addCodebookHistory(report);
  addCodebookAsOf(report);
  addWords(report);
  addKeywords(report);
  addWordsNear(report);
  addCooccurrence(report);
  addCooccurrenceComparison(report);
  addCrosstab(report);
  addCompare(report);
  addAgreement(report);
  addSaved(report);
  addMethodology(report);
  addPacket(report);
}
