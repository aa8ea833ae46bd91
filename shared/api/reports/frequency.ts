/** The frequency report in the catalogue. */

import { z } from 'zod';
import { frequencyTable } from '../../report/frequency.ts';
import { frequencyBars, frequencyLines } from '../../report/frequency-figures.ts';
import { FREQUENCY_MEASURES, type FrequencyMeasureKey, RATES } from '../../report/frequency-measures.ts';
import { frequencyOverTable, frequencyRatesTable, groupTextsTable } from '../../report/frequency-rates.ts';
import { report } from './report.ts';

const measure = z.enum(FREQUENCY_MEASURES.map(({ key }) => key) as [FrequencyMeasureKey, ...FrequencyMeasureKey[]]);

export const frequencyReport = report({
  method: 'reports.frequency',
  name: 'frequency',
  title: 'Frequency',
  /** `over` shows the values of an attribute as an order, such as time; the table is of the measure's kind, counts or rates. */
  view: z.strictObject({
    shape: z.enum(['table', 'bars', 'over']).default('table'),
    measure: measure.default('codings'),
    top: z.int().min(1).max(1000).nullable().default(null),
    hideZero: z.boolean().default(false),
  }),
  tables: (result, { shape, measure }) => {
    const texts = result.split === null ? [] : [groupTextsTable(result)];
    if (shape === 'over' && result.split === 'attribute') return [frequencyOverTable(result), ...texts];
    const showsRates = RATES.some(({ key }) => key === measure);
    return showsRates ? [frequencyRatesTable(result), ...texts] : [frequencyTable(result)];
  },
  figures: (result, view, look) =>
    view.shape === 'over' ? frequencyLines(result, view, look) : [frequencyBars(result, view, look)],
});
