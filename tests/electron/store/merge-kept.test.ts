/** What was removed there: what stays here stays with all that it belongs to, and codings follow codes that were merged. */

import { expect, test } from 'vitest';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import { addCode } from '../../support/project.ts';
import { twoCopies } from './two-copies.ts';

test('a code in its sets, an attribute on its sources', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await ours.call('codeSets.create', { name: 'Own', codes: [ids.realism, ids.lens] });
  const [set] = await ours.call('codeSets.list', {});
  await mergeSurely(theirs, ours);
  await theirs.call('codes.delete', { codes: [ids.realism], subCodes: 'delete' });
  const year = (await theirs.call('attributes.list', {})).find(({ name }) => name === 'year')!;
  await theirs.call('attributes.delete', { attribute: year.id });
  await mergeSurely(ours, theirs);
  expect((await ours.call('codeSets.list', {})).map(({ codes }) => codes)).toEqual([set!.codes]);
  const source = (await ours.call('sources.list', {})).find(({ id }) => id === ids.source);
  expect(source!.attributes).toEqual({ year: '2024' });
  await closeBoth(both);
});

test.each(['ours', 'theirs'])(
  'codes that were merged one into the other, the last of them deleted: %s',
  async (all) => {
    const both = await twoCopies();
    const { ours, theirs, ids } = both;
    const [b, c] = [await addCode(ours.call, 'B'), await addCode(ours.call, 'C')];
    await ours.call('codings.create', { source: ids.other, start: 0, end: 1, codes: [b] });
    await mergeSurely(theirs, ours);
    const there = async (name: string) => (await theirs.call('codes.list', {})).find((code) => code.name === name)!.id;
    await theirs.call('codes.merge', { from: [await there('Realism')], into: await there('B') });
    await theirs.call('codes.merge', { from: [await there('B')], into: await there('C') });
    await theirs.call('codes.delete', { codes: [await there('C')], subCodes: 'delete' });
    await mergeSurely(ours, theirs, { all });
    const codings = (
      await Promise.all([ids.source, ids.other].map((source) => ours.call('codings.ofSource', { source })))
    ).flat();
    expect(codings.map(({ code }) => code)).toEqual(all === 'ours' ? [c, c] : []);
    await closeBoth(both);
  },
);
