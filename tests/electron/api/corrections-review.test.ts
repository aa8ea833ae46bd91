/** The passages that corrections gave other words. */

import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { TestProject } from '../../support/project.ts';
import { correctedStudy } from './corrected-study.ts';

describe('what has other words since', () => {
  const toReview = async ({ call, source }: { call: TestProject['call']; source: SourceId }) =>
    (await call('sources.corrected', { source })).map(({ kind, name, before, after }) => [kind, name, before, after]);

  test('is listed while the correction stands, also after a restart, a later correction and a redo', async () => {
    const own = await correctedStudy();
    const { call, source, code, edit, correct, reopen } = own;
    const [coding] = await code('goverment agreed');
    await code('states');
    expect(await toReview(own)).toEqual([]);
    await correct(await edit(['goverment', 'government']));
    const changed = [['coding', 'Realism', 'goverment agreed', 'government agreed']];
    expect(await toReview(own)).toEqual(changed);
    await reopen();
    await call('history.undo', {});
    expect(await toReview(own)).toEqual([]);
    await call('history.redo', {});
    await correct(await edit(['🚒 The', 'The']));
    expect(await toReview(own)).toEqual(changed);
    const [listed] = await call('sources.corrected', { source });
    expect(listed).toMatchObject({ id: coding, range: { start: 4, end: 21 } });
    expect(await call('sources.corrected', { source, after: listed!.change })).toEqual([]);
    await call('codings.remove', { codings: [coding!] });
    expect(await toReview(own)).toEqual([]);
  });

  test('is told of no source that there is none of, or that was removed', async () => {
    const { call, core, source } = await correctedStudy();
    const failure = async (id: SourceId) => await core().call('sources.corrected', { source: id });
    expect(await failure(99 as SourceId)).toMatchObject({ failure: { code: 'not-found' } });
    await call('sources.remove', { source });
    expect(await failure(source)).toMatchObject({ failure: { code: 'not-found' } });
  });

  test('is told of with a little of the words around, where the passage is long', async () => {
    const filler = 'and so on '.repeat(40);
    const own = await correctedStudy(`${filler}teh end ${filler}`.trim());
    await own.code(`${filler}teh end ${filler}`.trim());
    await own.correct(await own.edit(['teh', 'the']));
    const [[, , before, after]] = (await toReview(own)) as [string[]];
    expect(before).toMatch(/^….{40,70} teh end .{40,70}…$/);
    expect(after).toBe(before!.replace('teh', 'the'));
  });
});
