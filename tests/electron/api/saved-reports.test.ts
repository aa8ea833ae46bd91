/** Saved reports: kept with all that they ask for, and run again on what the project holds then. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let code: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  const source = await addText(project.call, 'One', '🚀 launch and land');
  code = await addCode(project.call, 'Realism');
  await project.call('codings.create', { source, start: 0, end: 2, codes: [code] });
});
afterEach(() => project.close());

const failureOf = async (method: string, params: unknown) => {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure;
};

test('a report is kept under its name with all defaults filled in, also after a restart', async () => {
  const params = { filter: { codes: [code] }, task: 'a task' };
  const id = await project.call('savedReports.save', {
    name: ' Who meets 🌍 ',
    method: 'reports.cooccurrence',
    params,
  });
  await project.reopen();
  expect(await project.call('savedReports.list', {})).toEqual([
    {
      ...{ id, guid: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Who meets 🌍', method: 'reports.cooccurrence' },
      params: { unit: 'overlap', coders: 'each', withSubCodes: false, filter: { codes: [code] } },
      view: expect.objectContaining({ shape: 'matrix', measure: 'n' }),
    },
  ]);
});

test('no two saved reports have one name, case ignored', async () => {
  const first = await project.call('savedReports.save', { name: 'Änderung', method: 'reports.frequency' });
  const again = { name: 'ÄNDERUNG', method: 'reports.cooccurrence' };
  expect(await failureOf('savedReports.save', again)).toMatchObject({ code: 'conflict' });
  const other = await project.call('savedReports.save', { ...again, name: 'Other' });
  expect(await failureOf('savedReports.rename', { savedReport: other, name: 'änderung' })).toMatchObject({
    code: 'conflict',
  });
  await project.call('savedReports.rename', { savedReport: first, name: 'änderung' });
  expect((await project.call('savedReports.list', {})).map(({ name }) => name)).toEqual(['änderung', 'Other']);
});

test.each([
  ['no such report', { method: 'reports.magic' }, /no report/],
  ['a wrong parameter', { method: 'reports.frequency', params: { by: 3 } }, /params\.by/],
  ['a wrong view', { method: 'reports.cooccurrence', view: { measure: 'charm' } }, /view\.measure/],
])('%s is refused on saving and on replacing', async (_, wanted, message) => {
  const savedReport = await project.call('savedReports.save', { name: 'Kept', method: 'reports.frequency' });
  const before = await project.call('savedReports.list', {});
  const refused = { code: 'invalid-input', message: expect.stringMatching(message) };
  expect(await failureOf('savedReports.save', { name: 'New', ...wanted })).toMatchObject(refused);
  expect(await failureOf('savedReports.replace', { savedReport, ...wanted })).toMatchObject(refused);
  expect(await project.call('savedReports.list', {})).toEqual(before);
});

test('a saved report whose code is gone is listed still, and fails with a reason when it is run', async () => {
  await project.call('savedReports.save', {
    ...{ name: 'Realism alone', method: 'reports.frequency' },
    params: { filter: { codes: [code] } },
  });
  await project.call('codes.delete', { codes: [code] });
  const [kept] = await project.call('savedReports.list', {});
  expect(kept!.name).toBe('Realism alone');
  expect(await failureOf(kept!.method, kept!.params)).toMatchObject({ code: 'not-found' });
});

test('what is deleted comes back with undo, under the same id', async () => {
  const savedReport = await project.call('savedReports.save', { name: 'Kept', method: 'reports.frequency' });
  const before = await project.call('savedReports.list', {});
  await project.call('savedReports.delete', { savedReport });
  expect(await project.call('savedReports.list', {})).toEqual([]);
  await project.call('history.undo', {});
  expect(await project.call('savedReports.list', {})).toEqual(before);
  expect(await failureOf('savedReports.delete', { savedReport: 99 })).toMatchObject({ code: 'not-found' });
});
