/** Corrections that are refused, that concern another source, and those that come as a file. */

import { describe, expect, test } from 'vitest';
import { addText } from '../../support/project.ts';
import { failureIn } from '../import/drafts.ts';
import { correctedStudy, openedProject, TEXT } from './corrected-study.ts';

describe('a correction is refused', () => {
  test('where the text is not the one that was looked at', async () => {
    const { call, source, sha256, edit, correct } = await correctedStudy();
    const seen = await sha256();
    const edits = await edit(['goverment', 'government']);
    await correct(edits);
    for (const method of ['sources.correct', 'sources.previewCorrection'] as const) {
      expect(await failureIn(call(method, { source, sha256: seen, edits }))).toMatchObject({ code: 'conflict' });
    }
  });

  test('where another source has the corrected text, or no words are left', async () => {
    const { call, edit, correct } = await correctedStudy();
    await addText(call, 'Twin', TEXT.replace('goverment', 'government'));
    expect(await failureIn(correct(await edit(['goverment', 'government'])))).toMatchObject({ code: 'conflict' });
    expect(await failureIn(correct(await edit([TEXT, ' \n'])))).toMatchObject({ code: 'empty-file' });
  });

  test('where it is not clear what to do', async () => {
    const { correct, call, source, sha256 } = await correctedStudy();
    expect(await failureIn(correct([]))).toMatchObject({ code: 'invalid-input' });
    expect(await failureIn(correct([{ start: 1, end: 2, text: '' }]))).toMatchObject({ code: 'invalid-input' });
    const file = { name: 'a.txt', bytes: new TextEncoder().encode('A text.') };
    const both = { source, sha256: await sha256(), file, edits: [{ start: 0, end: 2, text: '' }] };
    expect(await failureIn(call('sources.correct', both))).toMatchObject({ code: 'invalid-input' });
  });
});

test('a source that was removed keeps its text where another with the same text is corrected', async () => {
  const { call, source, current, code } = await correctedStudy();
  await code('states');
  await call('sources.remove', { source });
  const again = await addText(call, 'Again', TEXT);
  const { sha256 } = await call('sources.read', { source: again });
  const start = TEXT.indexOf('The goverment');
  await call('sources.correct', { source: again, sha256, edits: [{ start, end: start + 4, text: '' }] });
  await call('sources.restore', { source });
  expect(await current()).toBe(TEXT);
  expect((await call('project.check', {})).problems).toEqual([]);
});

test('a correction that changes nothing leaves no change', async () => {
  const { call, correct } = await correctedStudy();
  const { revision } = await call('project.info', {});
  expect(await correct([{ start: 3, end: 6, text: 'The' }])).toMatchObject({ edits: { total: 0 } });
  expect((await call('project.info', {})).revision).toBe(revision);
});

describe('a corrected file', () => {
  const corrected = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

  test('moves codings by the edits found between the texts, however its lines are broken', async () => {
    const { call, source, sha256, code, quotations } = await correctedStudy(
      'One two three\nfour five six\nseven eight nine ten.\n',
    );
    for (const words of ['two three\nfour', 'eight', 'ten.']) await code(words);
    const file = corrected('new.txt', '\ufeffOne two three four\r\nfive six, seven 8\r\nnine ten.');
    await call('sources.correct', { source, sha256: await sha256(), file });
    expect(await quotations()).toEqual(['two three four', '8', 'ten.']);
  });

  test.each([
    ['md', '# Title\n\nA *point*.\n\n- one\n', '# The title\n\nA new *point*.\n\n- one\n- two\n'],
    [
      'html',
      '<h1>Title</h1><p>A point.</p><ul><li>one</ul>',
      '<h1>The title</h1><p>A new point.</p><ul><li>one<li>two</ul>',
    ],
    ['txt', 'One.\n\nTwo.', 'One.\nTwo.\nThree.'],
  ])('of a .%s has the blocks, words and sentences that an import of it has', async (extension, before, after) => {
    const { call } = await correctedStudy();
    const importAs = async (name: string, text: string) => {
      const { files } = await call('sources.import', { files: [{ file: corrected(name, text) }] });
      return files[0]!.sourceId!;
    };
    const source = await importAs(`old.${extension}`, before);
    const { sha256 } = await call('sources.read', { source });
    await call('sources.correct', { source, sha256, file: corrected(`new.${extension}`, after) });
    const { source: _, ...own } = await call('sources.read', { source });
    const other = await openedProject();
    const { files } = await other.call('sources.import', { files: [{ file: corrected(`new.${extension}`, after) }] });
    const { source: __, ...imported } = await other.call('sources.read', { source: files[0]!.sourceId! });
    expect(own).toEqual(imported);
  });
});
