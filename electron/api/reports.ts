/** Reports: figures about the codings, and the passages behind them. */

import { countCooccurrence } from '../../shared/analysis/cooccurrence.ts';
import { countFrequency } from '../../shared/analysis/frequency.ts';
import { meetingsOf } from '../../shared/analysis/meetings.ts';
import type { Handlers } from './context.ts';
import { withFilter } from './filter-words.ts';
import { passagesOfMeetings } from './passages.ts';
import { cooccurrenceInput, frequencyInput, meetingsInput } from './report-inputs.ts';

export const reportMethods: Handlers<'reports'> = {
  'reports.frequency': ({ db }, p) => withFilter(db, p, countFrequency(frequencyInput(db, p))),
  'reports.cooccurrence': ({ db }, p) => withFilter(db, p, countCooccurrence(cooccurrenceInput(db, p))),
  'reports.meetings': ({ db }, p) => passagesOfMeetings(db, meetingsOf(meetingsInput(db, p)), p),
};
