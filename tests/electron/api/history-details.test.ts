/** What the history tells of a change in detail, also of what is not there any more. */

import { expect, test } from 'vitest';
import type { ChangeId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

test('tells what a change added, changed and removed, also while it is undone, and what is not there any more', async () => {
  const project = await openTestProject();
  const { call } = project;
  const source = await addText(call, 'One', 'Some words.');
  const code = await addCode(call, 'Trade');
  const [coding] = (await call('codings.create', { source, codes: [code], start: 0, end: 4 })).codings;
  await call('codings.remove', { codings: [coding!.id] });
  await call('codes.rename', { code, name: 'Exchange' });
  await call('codes.delete', { codes: [code] });
  const told = async () => {
    const changes = await call('history.list', {});
    const details = await Promise.all(changes.map(({ id }) => call('history.details', { change: id })));
    return details.map(({ tables }) =>
      tables.map(({ table, added, changed, removed }) => `${table} +${added} ~${changed} -${removed}`).join(),
    );
  };
  const expected = ['code +0 ~0 -1', 'code +0 ~1 -0', 'coding +0 ~0 -1', 'coding +1 ~0 -0', 'code +1 ~0 -0'];
  expect((await told()).slice(0, 5)).toEqual(expected);
  const [, , removal] = await call('history.list', {});
  expect((await call('history.details', { change: removal!.id })).touched).toMatchObject([{ isThere: false }]);
  await call('history.undoTo', { change: null });
  expect((await told()).slice(0, 5)).toEqual(expected);
  await project.close();
});

test('names codes and sources that are gone as they were called at the change', async () => {
  const project = await openTestProject();
  const { call } = project;
  const source = await addText(call, 'One', 'Trade and more trade.');
  const code = await addCode(call, 'Trade');
  const [coding] = (await call('codings.create', { source, codes: [code], start: 0, end: 5 })).codings;
  await call('codings.remove', { codings: [coding!.id] });
  await call('search.autoCode', { terms: ['trade'], newCode: { name: 'Exchange', parent: null } });
  const [autoCoded, removed, applied, , imported] = await call('history.list', {});
  const namesIn = async (change: ChangeId) =>
    (await call('history.details', { change })).touched.map((touched) =>
      touched.kind === 'passage' ? `${touched.code} in ${touched.name}` : `${touched.kind} ${touched.name}`,
    );
  await call('codes.rename', { code, name: 'Commerce' });
  await call('codes.delete', { codes: [code] });
  expect(await namesIn(removed!.id)).toEqual(['Trade in One']);
  await call('history.undoTo', { change: null });
  expect(await namesIn(applied!.id)).toEqual(['Trade in One']);
  expect(await namesIn(autoCoded!.id)).toEqual(['code Exchange', 'Exchange in One', 'Exchange in One']);
  expect(await namesIn(imported!.id)).toEqual(['source One']);
  await project.close();
});
