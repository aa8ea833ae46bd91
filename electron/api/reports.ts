/** Reports: figures about the codings, and the passages behind them. */

import { countAgreement } from '../../shared/analysis/agreement/agreement.ts';
import { countComparison } from '../../shared/analysis/comparison.ts';
import { comparisonPassages } from '../../shared/analysis/comparison-passages.ts';
import { countCrosstab } from '../../shared/analysis/crosstab.ts';
import { meetingsOf } from '../../shared/analysis/meetings.ts';
import { countSaturation } from '../../shared/analysis/saturation.ts';
import { countSourceMatrix } from '../../shared/analysis/source-matrix.ts';
import { agreementInput } from './agreement-input.ts';
import { codebookAsOf, historyOfCodebook } from './codebook-history.ts';
import { comparisonInput, comparisonPassagesInput } from './comparison-input.ts';
import type { Handlers } from './context.ts';
import { cooccurrence, cooccurrenceComparison } from './cooccurrence.ts';
import { crosstabInput } from './crosstab-input.ts';
import { withFilter } from './filter-words.ts';
import { countRatedFrequency } from './frequency-input.ts';
import { matrixInput } from './matrix-input.ts';
import { occurrencesPage } from './occurrences.ts';
import { passagesOfMeetings } from './passages.ts';
import { meetingsInput } from './report-inputs.ts';
import { saturationInput } from './saturation-input.ts';
import { keywordsReport, wordsNearReport, wordsReport } from './text-reports.ts';

export const reportMethods: Handlers<'reports'> = {
  'reports.frequency': ({ db }, p) => withFilter(db, p, countRatedFrequency(db, p)),
  'reports.matrix': ({ db }, p) => withFilter(db, p, countSourceMatrix(matrixInput(db, p))),
  'reports.cooccurrence': ({ db }, p) => withFilter(db, p, cooccurrence(db, p)),
  'reports.cooccurrenceComparison': ({ db }, p) => withFilter(db, p, cooccurrenceComparison(db, p)),
  'reports.comparison': ({ db }, p) => withFilter(db, p, countComparison(comparisonInput(db, p))),
  'reports.comparisonPassages': ({ db }, p) =>
    passagesOfMeetings(db, comparisonPassages(comparisonPassagesInput(db, p)), p),
  'reports.crosstab': ({ db }, p) => withFilter(db, p, countCrosstab(crosstabInput(db, p))),
  'reports.agreement': ({ db }, p) => withFilter(db, p, countAgreement(agreementInput(db, p))),
  'reports.codebookAsOf': ({ db }, p) => withFilter(db, p, codebookAsOf(db, p)),
  'reports.codebookHistory': ({ db }, p) => withFilter(db, p, historyOfCodebook(db, p)),
  'reports.saturation': ({ db }, p) => withFilter(db, p, countSaturation(saturationInput(db, p))),
  'reports.words': (context, p) => withFilter(context.db, p, wordsReport(context, p)),
  'reports.keywords': (context, p) => withFilter(context.db, p, keywordsReport(context, p)),
  'reports.wordsNear': (context, p) => withFilter(context.db, p, wordsNearReport(context, p)),
  'reports.occurrences': (context, p) => occurrencesPage(context, p),
  'reports.meetings': ({ db }, p) => passagesOfMeetings(db, meetingsOf(meetingsInput(db, p)), p),
};
