/** The methodology report, the supervisor's packet and its comments in the terminal. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { type Ran, runInTerminal } from '../support/terminal.ts';

let folder: string;
let project: string;
const themata = (...args: string[]): Promise<Ran> => runInTerminal(folder, args);

beforeAll(async () => {
  folder = await temporaryFolder();
  project = await writeSample(join(folder, 'study.themata'));
});

describe('report methodology', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['md', '# study: methodology and findings'],
  ])('writes FILE.%s by its ending', async (ending, start) => {
    const file = join(folder, `report.${ending}`);
    expect(await themata('report', 'methodology', project, '-o', file)).toMatchObject({ status: 0 });
    expect(readFileSync(file, 'latin1').slice(0, start.length)).toBe(start);
  });

  test('is Markdown on the terminal, and a document as JSON where that is wanted', async () => {
    expect((await themata('report', 'methodology', project)).stdout).toMatch(/^# study: methodology and findings\n/);
    const { stdout } = await themata('report', 'methodology', project, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ title: 'study: methodology and findings' });
  });

  test('compares the groups that are named', async () => {
    const groups = ['--a', 'perspective=Western', '--b', 'perspective=Chinese'];
    const { stdout } = await themata('report', 'methodology', project, ...groups);
    expect(stdout).toContain('Comparison: perspective = Western and perspective = Chinese');
  });

  test.each([
    ['a file whose form cannot be told', ['-o', 'report.pdf'], 'name it FILE.html, FILE.docx or FILE.md'],
    ['a group that there is not', ['--group', 'colour=Lens'], 'There is no group "colour"'],
    ['a code that there is not', ['--group', 'lens=Prism'], 'There is no code "Prism"'],
    ['DOCX on the terminal', ['--format', 'docx'], 'needs -o FILE.docx'],
  ])('refuses %s', async (_what, options, message) => {
    const { status, stderr } = await themata('report', 'methodology', project, ...options);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) });
  });
});

describe('report packet', () => {
  test('replaces names, limits the passages, and lists the changes since a day', async () => {
    const file = join(folder, 'packet.html');
    const options = ['--passages', '1', '--replace', 'Coder B=Reader', '--since', '2026-01-01'];
    expect(await themata('report', 'packet', project, '-o', file, ...options)).toMatchObject({ status: 0 });
    const html = readFileSync(file, 'utf8');
    expect(html).not.toContain('Coder B');
    expect(html).toContain('spread evenly over the texts');
    expect(html).toContain('What was changed since 2026-01-01');
  });

  test.each([
    ['another form of file', ['-o', 'packet.docx'], 1],
    ['a number of passages that is none', ['-o', 'packet.html', '--passages', 'many'], 2],
    ['no file', [], 2],
  ])('refuses %s', async (_what, options, status) => {
    expect(await themata('report', 'packet', project, ...options)).toMatchObject({ status });
  });
});

describe('memo import', () => {
  const GUID = '11111111-1111-4111-8111-111111111111';

  async function commentsOf(more: object): Promise<string> {
    const guid = /data-project="([^"]+)"/.exec(await packet())![1];
    const file = {
      format: 'themata-comments',
      version: 1,
      project: guid,
      reviewer: 'Noor',
      comments: [comment(guid!)],
      ...more,
    };
    writeFileSync(join(folder, 'comments.json'), JSON.stringify(file));
    return 'comments.json';
  }

  const comment = (guid: string) => ({
    ...{ guid: GUID, subject: { kind: 'project', guid }, words: 'Frequencies' },
    ...{ text: 'Why so few? 🤔', at: '2026-03-01T10:00:00.000Z' },
  });

  async function packet(): Promise<string> {
    await themata('report', 'packet', project, '-o', 'packet.html', '--passages', '0');
    return readFileSync(join(folder, 'packet.html'), 'utf8');
  }

  test('takes in what a packet saved', async () => {
    const { stdout } = await themata('memo', 'import', project, await commentsOf({}), '--json');
    expect(JSON.parse(stdout)).toEqual({ added: 1, changed: 0, present: 0, homeless: 0 });
    expect((await themata('memo', 'list', project)).stdout).toContain('Why so few? 🤔');
  });

  test('refuses another file', async () => {
    const { status, stderr } = await themata('memo', 'import', project, await commentsOf({ format: 'notes' }));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('this is no file of comments') });
  });
});
