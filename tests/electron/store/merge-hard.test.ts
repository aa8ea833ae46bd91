/** Merging where both copies went different ways: places, names and texts that cannot all stand. */

import { expect, test } from 'vitest';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import { addCode } from '../../support/project.ts';
import { TEXT, twoCopies } from './two-copies.ts';

test('a code that went below another here and the other below it there: the place here stays, and it is told', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const other = await addCode(theirs.call, 'Other');
  await mergeSurely(ours, theirs);
  await ours.call('codes.move', { codes: [ids.lens], parent: other, position: 0 });
  await theirs.call('codes.move', { codes: [other], parent: ids.realism, position: 0 });
  const { remarks } = await mergeSurely(ours, theirs);
  expect(remarks).toEqual(['"Other" stays where it is: there it would be below itself.']);
  expect((await ours.call('codes.list', {})).map(({ path }) => path)).toEqual([
    'Other',
    'Other / Lens',
    'Other / Lens / Realism',
  ]);
  await closeBoth(both);
});

test('a merge that was undone leaves no trace in the next one', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await theirs.call('codings.create', { source: ids.source, start: 16, end: 29, codes: [ids.lens] });
  await theirs.call('codes.rename', { code: ids.lens, name: 'Glass' });
  const file = { path: theirs.file };
  const first = await ours.call('project.merge', { file });
  await ours.call('history.undo', {});
  expect(await ours.call('project.merge', { file })).toEqual(first);
  expect(first).toMatchObject({ conflicts: [], counts: { coding: { added: 1 }, code: { altered: 1 } } });
  await closeBoth(both);
});

test('sources change names among themselves, and take that of one that goes', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await theirs.call('sources.rename', { source: ids.source, name: 'Between' });
  await theirs.call('sources.rename', { source: ids.other, name: 'One' });
  await theirs.call('sources.rename', { source: ids.source, name: 'Other' });
  await mergeSurely(ours, theirs);
  expect((await ours.call('sources.list', {})).map(({ name }) => name)).toEqual(['Other', 'One']);
  await theirs.call('sources.remove', { source: ids.other });
  await theirs.call('sources.rename', { source: ids.source, name: 'One' });
  const { conflicts } = await mergeSurely(ours, theirs, { all: 'theirs' });
  // Its name went to and fro: here it is what it was there once, and there what it was here.
  expect(conflicts.map(({ field }) => field)).toEqual(['removed there', 'name']);
  expect((await ours.call('sources.list', {})).map(({ name }) => name)).toEqual(['One']);
  await closeBoth(both);
});

test('in a text that is taken over, codings lie where they lie there', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const { sha256 } = (await theirs.call('sources.list', {}))[0]!;
  const text = TEXT.replace('firemen drive', 'brave firemen drive');
  await theirs.call('sources.correct', { source: ids.source, sha256, edits: [{ start: 0, end: TEXT.length, text }] });
  const start = text.indexOf('brave');
  await theirs.call('codings.move', { coding: ids.coding, start, end: start + 'brave firemen'.length });
  await mergeSurely(ours, theirs);
  const codings = await ours.call('codings.ofSource', { source: ids.source });
  expect(codings.map((coding) => text.slice(coding.start, coding.end))).toEqual(['brave firemen']);
  await closeBoth(both);
});

test('codings that come to lie on one another are joined, with the words of both', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const here = await ours.call('codings.create', { source: ids.source, start: 16, end: 29, codes: [ids.realism] });
  await ours.call('codings.setMemo', { coding: here.created[0]!, memo: 'second' });
  await theirs.call('codings.move', { coding: ids.coding, start: 16, end: 29 });
  await mergeSurely(ours, theirs);
  expect(await ours.call('codings.ofSource', { source: ids.source })).toMatchObject([
    { start: 16, end: 29, memo: 'second\n\nfirst' },
  ]);
  const memos = await ours.call('memos.list', { subject: { kind: 'coding', coding: here.created[0]! } });
  expect(memos.map(({ title }) => title)).toContain('A memo 🌍');
  await closeBoth(both);
});
