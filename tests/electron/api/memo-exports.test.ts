/** Where the links of memos lead, and memos written to files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let source: SourceId;
let code: CodeId;
let coding: CodingId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', '👨🏻‍🚒 firemen drive firetrucks.');
  code = await addCode(project.call, 'Realism');
  const { created } = await project.call('codings.create', { source, start: 22, end: 32, codes: [code] });
  coding = created[0]!;
});
afterEach(() => project.close());

const onCoding = () => ({ kind: 'coding', coding }) as const;

test('a link in a memo is followed to what it stands for, in any copy of the project, and to nothing once that is gone', async () => {
  const [sourceGuid, codeGuid, codingGuid] = await Promise.all([
    project.call('sources.list', {}).then(([one]) => one!.guid),
    project.call('codes.list', {}).then((codes) => codes.find(({ id }) => id === code)!.guid),
    project.call('codings.ofSource', { source }).then(([one]) => one!.guid),
  ]);
  const follow = (kind: 'source' | 'code' | 'coding', guid: string) =>
    project.call('memos.followLink', { link: { kind, guid } });
  expect(await follow('source', sourceGuid)).toEqual({ kind: 'source', source });
  expect(await follow('code', codeGuid)).toEqual({ kind: 'code', code });
  expect(await follow('coding', codingGuid)).toEqual({ kind: 'coding', coding, source, start: 22, end: 32 });
  expect(await follow('code', codingGuid)).toBeNull();
  await project.call('sources.remove', { source });
  expect(await follow('source', sourceGuid)).toBeNull();
  expect(await follow('coding', codingGuid)).toBeNull();
  await project.call('codes.delete', { codes: [code] });
  expect(await follow('code', codeGuid)).toBeNull();
});

test('a link to what is merged leads to what it was merged into, and back after undo', async () => {
  const other = await addCode(project.call, 'Other');
  const { created } = await project.call('codings.create', { source, start: 22, end: 32, codes: [other] });
  const codes = await project.call('codes.list', {});
  const codings = await project.call('codings.ofSource', { source });
  const toCode = `[🌍](themata:code/${codes.find(({ id }) => id === code)!.guid})`;
  const toCoding = `[it](themata:coding/${codings.find(({ id }) => id === coding)!.guid})`;
  const memo = await project.call('memos.create', { subject: { kind: 'project' }, body: `${toCode} ${toCoding}` });
  await project.call('codings.setMemo', { coding: created[0]!, memo: `Like ${toCoding}` });
  const leads = async () => {
    const all = await project.call('memos.list', {});
    const bodies = [all.find(({ id }) => id === memo)!.body, all.find(({ id }) => id === null)!.body].join(' ');
    const links = [...bodies.matchAll(/themata:(coding|code)\/([0-9a-f-]+)/g)];
    return await Promise.all(
      links.map(async ([, kind, guid]) => {
        const target = await project.call('memos.followLink', { link: { kind: kind as 'code', guid: guid! } });
        return target && ('coding' in target ? target.coding : target.kind === 'code' && target.code);
      }),
    );
  };
  expect(await leads()).toEqual([code, coding, coding]);
  await project.call('codes.merge', { from: [code], into: other });
  expect(await leads()).toEqual([other, created[0], created[0]]);
  await project.call('history.undo', {});
  expect(await leads()).toEqual([code, coding, coding]);
  await project.call('codings.recode', { coding, code: other });
  expect(await leads()).toEqual([code, created[0], created[0]]);
});

describe('memos are exported', () => {
  const exported = async (name: string, more: Partial<Params<'exports.memos'>> = {}) => {
    const path = join(await temporaryFolder(), name);
    const format = name.split('.').at(-1) as 'md';
    await project.call('exports.memos', { path, format, ...more });
    return await readFile(path, 'utf8');
  };
  beforeEach(async () => {
    await project.call('memos.create', { subject: { kind: 'project' }, title: 'Plan', body: '=1 **so** <b>' });
    await project.call('memos.create', {
      subject: onCoding(),
      body: '## Why\n\n- one\n    1. deep\n\n> said\n\n[there](https://a.org) [here](themata:code/11111111-1111-4111-8111-111111111111)',
    });
  });

  test('as HTML, in their forms; what is no form is text, and links into the project are words', async () => {
    const html = await exported('memos.html');
    expect(html).toContain('=1 <strong>so</strong> &lt;b&gt;');
    expect(html).toContain('<h4 id="section-2" dir="auto">Why</h4>');
    expect(html).toMatch(/<ul>\n<li dir="auto">one\n<ol>\n<li dir="auto">deep<\/li>\n<\/ol>\n<\/li>\n<\/ul>/);
    expect(html).toContain('<blockquote>\n<p dir="auto">said</p>\n</blockquote>');
    expect(html).toContain('<a href="https://a.org">there</a> here');
    expect(html).toContain('<p dir="auto">firetrucks</p>');
  });

  test('as Markdown that says the same anywhere, and as DOCX', async () => {
    const markdown = await exported('memos.md');
    expect(markdown).toContain('\\=1 **so** \\<b\\>');
    expect(markdown).toContain('- one\n    1. deep\n\n> said\n\n[there](<https://a.org>) here');
    const path = join(await temporaryFolder(), 'memos.docx');
    await project.call('exports.memos', { path, format: 'docx' });
    const { value } = await mammoth.convertToHtml({ path });
    expect(value).toContain('<ul><li>one<ol><li>deep</li></ol></li></ul>');
    expect(value).toContain('<a href="https://a.org">there</a> here');
  });

  test('as CSV with the Markdown as it is stored; only those that are chosen, in the order that is chosen', async () => {
    const rows = async (choice: Params<'exports.memos'>['choice']) =>
      (await exported('memos.csv', { choice })).split('\r\n').slice(1, -1);
    await project.call('memos.create', { subject: { kind: 'source', source }, title: 'All' });
    expect(await rows({ kinds: ['project'] })).toMatchObject([/,Project,Plan,'=1 \*\*so\*\* <b>,Ada,/]);
    expect(await rows({ order: 'title', kinds: ['project', 'source'] })).toMatchObject([/,All,/, /,Plan,/]);
    for (const choice of [{ words: 'there WHY' }, { code }, { kinds: ['coding' as const], source }]) {
      expect((await exported('memos.csv', { choice })).match(/,coding,/g)).toHaveLength(1);
    }
    expect(await rows({ words: 'themata:code' })).toEqual([]);
    expect(await rows({ coder: 1 as CoderId, words: 'nowhere' })).toEqual([]);
  });
});
