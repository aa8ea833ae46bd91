/** Codes and sources are counted for all coders, or as one of them alone may know. */

import { expect, onTestFinished, test } from 'vitest';
import { addCode, addText, openTestProject } from '../../support/project.ts';

test('the codings of other coders, and those on removed sources, do not count for one coder', async () => {
  const { call, close } = await openTestProject();
  onTestFinished(close);
  const first = await addText(call, 'First', 'Rockets 🚀 rise.');
  const second = await addText(call, 'Second', 'Rockets 🚀 fall.');
  const group = await addCode(call, 'Flight');
  const code = await addCode(call, 'Rocket', { parent: group });
  const ada = (await call('coders.list', {}))[0]!.id;
  await call('codings.create', { source: first, start: 0, end: 7, codes: [code] });
  const ben = await call('coders.create', { name: 'Ben' });
  await call('coders.choose', { coder: ben });
  await call('codings.create', { source: first, start: 8, end: 10, codes: [code, group] });
  await call('codings.create', { source: second, start: 0, end: 7, codes: [code] });

  const counts = async (coder?: typeof ben) => {
    const codes = await call('codes.list', coder ? { coder } : {});
    const sources = await call('sources.list', coder ? { coder } : {});
    return [
      codes.map(({ codings, codingsWithSubCodes }) => [codings, codingsWithSubCodes]),
      sources.map(({ codings }) => codings),
    ];
  };
  expect(await counts()).toEqual([
    [
      [1, 4],
      [3, 3],
    ],
    [3, 1],
  ]);
  expect(await counts(ada)).toEqual([
    [
      [0, 1],
      [1, 1],
    ],
    [1, 0],
  ]);
  expect(await counts(ben)).toEqual([
    [
      [1, 3],
      [2, 2],
    ],
    [2, 1],
  ]);
  await call('sources.remove', { source: first });
  expect(await counts(ben)).toEqual([
    [
      [0, 1],
      [1, 1],
    ],
    [1],
  ]);
});
