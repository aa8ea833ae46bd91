/** Rules of what is remembered of the reports. */

import { expect, test } from 'vitest';
import { KEPT_REPORTS } from '../../../renderer/reports/kept-reports.ts';

const { read } = KEPT_REPORTS;

test('a report and its choices are read as they were kept', () => {
  const settings = { 'reports.cooccurrence': { params: { unit: 'sentence' }, view: { shape: 'list' } } };
  const kept = { method: 'reports.cooccurrence', settings };
  expect(read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('choices that are not understood are as if they had not been made, and others stay', () => {
  const settings = {
    'reports.cooccurrence': { params: { unit: 'furlong' }, view: { shape: 'list' } },
    'reports.frequency': { params: {}, view: { shape: 7, order: 'sideways' } },
    'reports.horoscope': { params: {}, view: {} },
    'reports.words': 'all of them',
  };
  expect(read({ method: 'reports.frequency', settings })).toEqual({
    method: 'reports.frequency',
    settings: {
      'reports.cooccurrence': { params: {}, view: { shape: 'list' } },
      'reports.frequency': { params: {}, view: {} },
    },
  });
});

test.each([null, 7, [], {}, { method: 'reports.horoscope' }])('%j is as if nothing were remembered', (kept) => {
  expect(read(kept)).toBeUndefined();
});
