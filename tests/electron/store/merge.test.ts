/** Merging projects through the contract: what joins, what conflicts, and that it can be undone. */

import { expect, test } from 'vitest';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';
import { fill, TEXT, twoCopies } from './two-copies.ts';

test('what is new in a copy joins, what is there already stays, in one step', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const there = await addText(theirs.call, 'Third', 'New words 🚀 there.', { genre: 'op-ed', mood: 'calm' });
  const liberalism = await addCode(theirs.call, 'Liberalism', { parent: ids.lens, definition: 'Rules.' });
  await theirs.call('codings.create', { source: ids.source, start: 16, end: 29, codes: [liberalism, ids.realism] });
  await theirs.call('codings.create', { source: there, start: 4, end: 12, codes: [liberalism], memo: 'here' });
  await theirs.call('cases.create', { name: 'East', sources: [ids.source, there], attributes: { wave: '1' } });
  await theirs.call('codeSets.create', { name: 'Mine', codes: [liberalism, ids.realism] });
  await theirs.call('memos.create', { subject: { kind: 'passage', source: there, start: 0, end: 3 }, body: 'Why?' });
  await theirs.call('coders.markDone', { source: there, done: true });
  await theirs.call('lexicon.set', { code: liberalism, terms: ['rule*'] });
  await addText(ours.call, 'Ours', 'Only here.');
  for (const { call } of [ours, theirs]) {
    await call('queries.save', { name: 'Same', query: { op: 'text', text: 'same' } });
    await call('savedReports.save', { name: 'Same', method: 'reports.frequency' });
  }
  await theirs.call('queries.save', { name: 'Tone', query: { op: 'text', text: 'rules' } });
  await ours.call('savedReports.save', { name: 'Other', method: 'reports.frequency' });
  await theirs.call('savedReports.save', { name: 'Other', method: 'reports.cooccurrence' });
  await theirs.call('savedReports.save', { name: 'New', method: 'reports.frequency' });
  const { counts, conflicts, remarks } = await mergeSurely(ours, theirs);
  expect(conflicts).toEqual([]);
  expect(remarks).toEqual([
    '1 saved query of the other project stays there.',
    '2 saved reports of the other project stay there.',
  ]);
  expect(counts).toMatchObject({
    coder: { added: 1, present: 1 },
    attribute: { added: 2 },
    code: { added: 1, present: 2 },
    source: { added: 1, present: 2 },
    coding: { added: 3, present: 1 },
    case: { added: 1 },
    'code set': { added: 1 },
    memo: { added: 1, present: 1 },
  });
  expect(await ours.call('sources.list', {})).toMatchObject([
    { name: 'One' },
    { name: 'Other' },
    { name: 'Ours' },
    { name: 'Third', attributes: { genre: 'op-ed', mood: 'calm' }, codings: 1 },
  ]);
  expect((await ours.call('codes.list', {})).map(({ path, codings }) => [path, codings])).toEqual([
    ['Lens', 0],
    ['Lens / Realism', 2],
    ['Lens / Liberalism', 2],
  ]);
  await closeBoth(both);
});

test('what was altered only there is taken, only here is kept, in both is a conflict that is decided', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await theirs.call('codes.rename', { code: ids.lens, name: 'Glass' });
  await theirs.call('sources.describe', { source: ids.source, attributes: { year: null, genre: 'letter' } });
  await theirs.call('codings.move', { coding: ids.coding, start: 0, end: 29 });
  await ours.call('codes.describe', { code: ids.realism, definition: 'Ours.' });
  await theirs.call('codes.describe', { code: ids.realism, definition: 'Theirs.' });
  await ours.call('codings.setMemo', { coding: ids.coding, memo: 'ours' });
  await theirs.call('codings.setMemo', { coding: ids.coding, memo: 'theirs' });
  await ours.call('codes.recolour', { codes: [ids.realism], colour: '#445566' });
  const kept = await mergeSurely(ours, theirs);
  expect(kept.conflicts).toMatchObject([
    { kind: 'code', about: 'Lens / Realism', field: 'definition', ours: 'Ours.', theirs: 'Theirs.', chosen: 'ours' },
    {
      about: expect.stringContaining('“👨🏻‍🚒 firemen”'),
      field: 'memo',
      ours: 'ours',
      theirs: 'theirs',
      chosen: 'ours',
    },
  ]);
  expect(await ours.call('codes.list', {})).toMatchObject([
    { path: 'Glass' },
    { path: 'Glass / Realism', definition: 'Ours.', colour: '#445566' },
  ]);
  expect((await ours.call('sources.list', {}))[0]!.attributes).toEqual({ genre: 'letter' });
  expect(await ours.call('codings.ofSource', { source: ids.source })).toMatchObject([
    { start: 0, end: 29, memo: 'ours' },
  ]);
  await mergeSurely(ours, theirs, { each: { [kept.conflicts[1]!.id]: 'theirs' } });
  expect(await ours.call('codings.ofSource', { source: ids.source })).toMatchObject([{ memo: 'theirs' }]);
  await mergeSurely(ours, theirs, { all: 'theirs' });
  expect((await ours.call('codes.list', {}))[1]).toMatchObject({ definition: 'Theirs.', colour: '#445566' });
  await closeBoth(both);
});

test('what was removed in one copy is a conflict of its own, and stays as it is here unless decided', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await theirs.call('codes.delete', { codes: [ids.realism] });
  await ours.call('sources.remove', { source: ids.other });
  const { conflicts } = await mergeSurely(ours, theirs);
  expect(conflicts).toMatchObject([
    { kind: 'source', about: 'Other', field: 'removed here', chosen: 'ours' },
    { kind: 'code', about: 'Lens / Realism', field: 'removed there', chosen: 'ours' },
  ]);
  const { counts } = await mergeSurely(ours, theirs, { all: 'theirs' });
  expect(counts).toMatchObject({ code: { removed: 1 } });
  expect((await ours.call('codes.list', {})).map(({ path }) => path)).toEqual(['Lens']);
  expect((await ours.call('sources.list', {})).map(({ name }) => name)).toEqual(['One', 'Other']);
  await closeBoth(both);
});

test('a code that was deleted here comes back with its codings where that is decided', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await ours.call('codes.delete', { codes: [ids.lens] });
  const left = await mergeSurely(ours, theirs);
  expect(left.counts).toMatchObject({ code: { leftOut: 2 }, coding: { leftOut: 1 }, memo: { leftOut: 1 } });
  const { counts } = await mergeSurely(ours, theirs, { all: 'theirs' });
  expect(counts).toMatchObject({ code: { added: 2 }, coding: { added: 1 }, memo: { added: 1 } });
  await closeBoth(both);
});

test('codings of a code that was merged here go with it', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const twin = await addCode(ours.call, 'Twin');
  await ours.call('codes.merge', { from: [ids.realism], into: twin });
  await theirs.call('codings.create', { source: ids.source, start: 16, end: 29, codes: [ids.realism] });
  const { conflicts } = await mergeSurely(ours, theirs);
  expect(conflicts).toEqual([]);
  expect((await ours.call('codes.list', {})).map(({ path, codings }) => [path, codings])).toEqual([
    ['Lens', 0],
    ['Twin', 2],
  ]);
  await closeBoth(both);
});

test('a text corrected there is taken where it was not altered here, and codings are carried over', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const { sha256 } = (await theirs.call('sources.list', {}))[0]!;
  const edits = [{ start: 0, end: TEXT.length, text: TEXT.replace('firemen', 'the brave firemen') }];
  await theirs.call('sources.correct', { source: ids.source, sha256, edits });
  await ours.call('codings.create', { source: ids.source, start: 16, end: 29, codes: [ids.realism] });
  await mergeSurely(ours, theirs);
  const { text } = await ours.call('sources.read', { source: ids.source });
  expect(text).toContain('the brave firemen');
  const codings = await ours.call('codings.ofSource', { source: ids.source });
  expect(codings.map(({ start, end }) => text.slice(start, end))).toEqual(
    ['👨🏻‍🚒 the brave firemen', 'drive firetru'].map((words) => expect.stringContaining(words.slice(0, 5))),
  );
  await closeBoth(both);
});

test('where both texts were corrected, one is chosen, and codings of the other are carried over or told of', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  const { sha256 } = (await theirs.call('sources.list', {}))[0]!;
  const correct = (project: TestProject, text: string) =>
    project.call('sources.correct', {
      ...{ source: ids.source, sha256, removeLost: true },
      edits: [{ start: 0, end: TEXT.length, text }],
    });
  await correct(ours, TEXT.replace(' Some join both.', ''));
  for (const words of ['Some join both.', 'States differ.']) {
    const start = TEXT.indexOf(words);
    await theirs.call('codings.create', { source: ids.source, start, end: start + words.length, codes: [ids.lens] });
  }
  await correct(theirs, TEXT.replace('firemen', 'brave firemen'));
  const { conflicts, remarks } = await mergeSurely(ours, theirs);
  expect(conflicts).toMatchObject([{ kind: 'source', field: 'text', chosen: 'ours' }]);
  expect(remarks).toEqual([expect.stringMatching(/^1 codings? of theirs/)]);
  const { text } = await ours.call('sources.read', { source: ids.source });
  const codings = await ours.call('codings.ofSource', { source: ids.source });
  expect(codings.map(({ start, end }) => text.slice(start, end))).toEqual(['👨🏻‍🚒 firemen', 'States differ.']);
  await mergeSurely(ours, theirs, { all: 'theirs' });
  expect((await ours.call('sources.read', { source: ids.source })).text).toContain('brave');
  await closeBoth(both);
});

test('projects that were never one: texts, paths and names tell what is the same', async () => {
  const [ours, theirs] = [await openTestProject('ours'), await openTestProject('theirs')];
  await fill(ours);
  const ids = await fill(theirs);
  await theirs.call('sources.rename', { source: ids.source, name: 'Uno' });
  await addText(theirs.call, 'One', 'Another text of that name.');
  await theirs.call('codes.recolour', { codes: [ids.lens], colour: '#abcdef' });
  await theirs.call('codes.rename', { code: ids.realism, name: 'REALISM' });
  await addCode(theirs.call, 'Lens', { parent: ids.realism });
  const { counts, conflicts } = await mergeSurely(ours, theirs);
  expect(conflicts.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['code colour', 'code name', 'source name']);
  expect(counts).toMatchObject({
    coder: { added: 0, present: 1 },
    code: { added: 1 },
    source: { added: 1 },
    coding: { added: 0, present: 1 },
    memo: { added: 1 },
  });
  expect((await ours.call('sources.list', {})).map(({ name }) => name)).toEqual(['One', 'Other', 'One (2)']);
  await closeBoth({ ours, theirs });
});

test('texts may repeat: each source there is one here at most, if it can be that of its name', async () => {
  const [ours, theirs] = [await openTestProject('ours'), await openTestProject('theirs')];
  const file = { name: 'answers.csv', bytes: new TextEncoder().encode('name,said\nAda,No.\nBen,No.\nCem,No.\n') };
  const roles = { name: 'name', said: 'text' } as const;
  await theirs.call('surveys.import', { file, roles, as: 'sources' });
  await addText(ours.call, 'Ben', 'No.', { city: 'Oslo' });
  const { counts, conflicts } = await mergeSurely(ours, theirs);
  expect(conflicts).toEqual([]);
  expect(counts.source).toMatchObject({ added: 2, present: 1 });
  expect((await ours.call('sources.list', {})).map(({ name }) => name).sort()).toEqual(['Ada', 'Ben', 'Cem']);
  await closeBoth({ ours, theirs });
});
