/** Which values the schemas of REFI-QDA allow. */

import { expect, test } from 'vitest';
import { isXsdValue } from '../../../shared/exchange/xsd-values.ts';

test.each([
  [
    'date',
    ['2024-02-29', '2000-02-29', '2024-12-31Z', '2024-01-01+14:00'],
    ['2023-02-29', '1900-02-29', '0000-01-01', '2024-13-01', '2024-1-1', '2024-01-01+15:00'],
  ],
  [
    'dateTime',
    ['2024-01-31T23:59:59', '2024-01-31T00:00:00.123Z'],
    ['2024-01-31', '2024-01-31T24:00:01', '2024-01-31 10:00:00', '2024-04-31T10:00:00Z'],
  ],
  ['integer', ['0', '-12', '+7', '007'], ['', '1.0', '1e3', 'one', ' 1']],
  ['decimal', ['1', '1.', '.5', '-1.50'], ['', '.', '1e3', 'NaN', '1,5']],
  ['boolean', ['true', 'false', '1', '0'], ['yes', 'True', '']],
  ['colour', ['#fff', '#A0b1C2'], ['fff', '#ffff', '#gggggg']],
  ['guid', ['0a1b2c3d-0000-4000-8000-000000000001'], ['0A1B2C3D-0000-4000-8000-000000000001', 'x']],
] as const)('%s', (kind, good, bad) => {
  expect(good.filter((value) => !isXsdValue(value, kind))).toEqual([]);
  expect(bad.filter((value) => isXsdValue(value, kind))).toEqual([]);
});
