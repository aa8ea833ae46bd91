/** Each figure of a table tells its formula once, whatever groups have it. */

import { expect, test } from 'vitest';
import { formulaLines } from '../../../shared/report/formulas.ts';
import type { Column } from '../../../shared/report/table.ts';

test('figures that groups share are told once, without the groups; texts have none', () => {
  const figures = ['🚀: media', 'press'].flatMap((group): Column[] => [
    { key: `${group}: n`, heading: `${group}: n`, kind: 'count', group, formula: 'units of the value' },
    { key: `${group}: share`, heading: `${group}: share`, kind: 'fraction', group, formula: 'n / units' },
  ]);
  const columns: Column[] = [
    { key: 'code', heading: 'code', kind: 'text' },
    { key: 'n', heading: 'n', kind: 'count', formula: 'all units' },
    ...figures,
  ];
  expect(formulaLines(columns)).toEqual(['n: all units', 'n: units of the value', 'share: n / units']);
});
