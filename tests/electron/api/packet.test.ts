/** The supervisor's packet, and the comments that come back with it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '🚀 Marrowby spoke first.\n\nThen Marrowby waited, and Ada wrote of it. '.repeat(12);

let project: TestProject;
let source: SourceId;
let trust: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  const { call } = project;
  source = await addText(call, 'Talk with Marrowby', TEXT);
  trust = await addCode(call, 'Trust in Marrowby', { definition: 'What Marrowby is trusted with.' });
  const power = await addCode(call, 'Power');
  for (let i = 0; i < 10; i++)
    await call('codings.create', { source, start: i * 20 + 3, end: i * 20 + 15, codes: [trust] });
  await call('codings.create', { source, start: 0, end: 9, codes: [power], memo: 'Ask Marrowby.' });
});
afterEach(() => project.close());

async function packetWith(params: Partial<Params<'exports.packet'>> = {}): Promise<string> {
  const path = join(await temporaryFolder(), 'packet.html');
  await project.call('exports.packet', { path, ...params });
  return readFileSync(path, 'utf8');
}

/** Those that were written apart from codings. */
const memos = async () => (await project.call('memos.list', {})).filter(({ id }) => id !== null);

const quotations = (html: string) => html.match(/<blockquote>/g)?.length ?? 0;

describe('the packet', () => {
  test('holds frequencies, co-occurrence, codebook and passages, each with a place for a comment', async () => {
    const html = await packetWith();
    for (const title of ['Frequencies', 'Co-occurrence', 'Codebook and passages'])
      expect(html).toContain(`>${title}</h2>`);
    expect(quotations(html)).toBe(11);
    const guids = [...html.matchAll(/data-kind="(\w+)"/g)].map(([, kind]) => kind);
    expect(guids.filter((kind) => kind === 'coding')).toHaveLength(11);
    expect(guids.filter((kind) => kind === 'code')).toHaveLength(2);
  });

  test.each([
    [0, 0, '10 passages, left out here.'],
    [3, 4, '10 passages; 3 of them are shown, spread evenly over the texts.'],
    ['all' as const, 11, '10 passages.'],
  ])('with at most %s passages of a code shows %i, and says so', async (passages, shown, words) => {
    const html = await packetWith({ passages });
    expect(quotations(html)).toBe(shown);
    expect(html).toContain(words);
  });

  test('holds no replaced name anywhere, not even a piece cut by a passage', async () => {
    const names = [
      { name: 'Marrowby', replacement: 'P1' },
      { name: 'Ada', replacement: 'P2' },
      { name: 'study', replacement: 'S' },
    ];
    const html = await packetWith({ passages: 'all', since: '2000-01-01', names });
    const shown = html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');
    expect(shown).toContain('P1');
    expect(shown).not.toMatch(/marrowby|owby|Marro|\bAda\b|\bstudy\b/i);
  });

  test('lists the changes since a day, those that were undone left out', async () => {
    await addCode(project.call, 'Undone code');
    await project.call('history.undo', {});
    const html = await packetWith({ since: '2000-01-01' });
    expect(html).toContain('Create Power');
    expect(html).not.toContain('Undone code');
    expect(await packetWith({ since: '2999-01-01' })).toContain('0 changes');
    expect(await packetWith()).not.toContain('>Changes</h2>');
  });

  test('loads nothing and runs no script but its own', async () => {
    const html = await packetWith();
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'unsafe-inline'/);
    expect(html).not.toMatch(/(src|href)="(?!#)|@import/);
  });

  test('shows what looks like HTML as it was written', async () => {
    await project.call('codes.rename', { code: trust, name: '<script>alert(1)</script>' });
    const html = await packetWith();
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });
});

describe('comments', () => {
  const GUID = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

  async function commentsOf(more: object = {}, text = 'Is this trust? 🤔') {
    const { guid } = await project.call('project.info', {});
    const code = (await project.call('codes.list', {}))[0]!;
    const coding = (await project.call('codings.ofSource', { source })).find((one) => one.code === trust)!;
    const at = '2026-03-01T10:00:00.000Z';
    const comments = [
      { guid: GUID[0], subject: { kind: 'code', guid: code.guid }, words: code.path, text, at },
      { guid: GUID[1], subject: { kind: 'coding', guid: coding.guid }, words: code.path, text: 'Longer.', at },
    ];
    const file = { format: 'themata-comments', version: 1, project: guid, reviewer: 'Noor', comments, ...more };
    return { file: { name: 'comments.json', bytes: new TextEncoder().encode(JSON.stringify(file)) } };
  }

  test('become memos of their reviewer on what they are about, in one change', async () => {
    const before = await memos();
    expect(await project.call('memos.importComments', await commentsOf())).toEqual({
      added: 2,
      changed: 0,
      present: 0,
      homeless: 0,
    });
    expect((await memos()).map(({ subject, body, createdAt }) => [subject.kind, body, createdAt]).sort()).toEqual([
      ['code', 'Is this trust? 🤔', '2026-03-01T10:00:00.000Z'],
      ['coding', 'Longer.', '2026-03-01T10:00:00.000Z'],
    ]);
    expect((await project.call('coders.list', {})).map(({ name }) => name)).toEqual(['Ada', 'Noor']);
    await project.call('history.undo', {});
    expect(await memos()).toEqual(before);
  });

  test('that are imported again change nothing, or the memo whose words differ', async () => {
    await project.call('memos.importComments', await commentsOf());
    expect(await project.call('memos.importComments', await commentsOf())).toEqual({
      added: 0,
      changed: 0,
      present: 2,
      homeless: 0,
    });
    expect(await project.call('memos.importComments', await commentsOf({}, 'It is.'))).toMatchObject({
      changed: 1,
      present: 1,
    });
    expect((await memos()).map(({ body }) => body).sort()).toEqual(['It is.', 'Longer.']);
  });

  test('on what is gone stand on the project', async () => {
    const comments = await commentsOf();
    await project.call('codes.delete', { codes: [trust] });
    expect(await project.call('memos.importComments', comments)).toMatchObject({ added: 2, homeless: 2 });
    expect((await memos()).map(({ subject }) => subject.kind)).toEqual(['project', 'project']);
  });

  test.each([
    ['of another project', { project: GUID[0] }, 'conflict'],
    ['of a newer form', { version: 2 }, 'invalid-input'],
    ['of no form of ours', { format: 'notes' }, 'invalid-input'],
    ['by nobody', { reviewer: ' ' }, 'invalid-input'],
    ['that are no list', { comments: {} }, 'invalid-input'],
  ])('%s are refused', async (_what, more, code) => {
    const answer = await project.core().call('memos.importComments', await commentsOf(more));
    expect(answer).toMatchObject({ ok: false, failure: { code } });
    expect(await memos()).toEqual([]);
  });
});
