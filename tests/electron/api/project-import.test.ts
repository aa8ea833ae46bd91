/** Projects that come from other programs and go to them, as REFI-QDA. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { STANDARD_ATTRIBUTES } from '../../../shared/model/source.ts';
import { guidNumber as g, PROGRAMS, qdpxOf, refiProjectOf } from '../../support/documents/refi.ts';
import { richProject } from '../../support/documents/rich-refi.ts';
import { openTestProject, type TestProject } from '../../support/project.ts';
import { runInTerminal } from '../../support/terminal.ts';

const opened: TestProject[] = [];
afterAll(() => Promise.all(opened.map((project) => project.close())));

async function open(name?: string): Promise<TestProject> {
  const project = await openTestProject(name);
  opened.push(project);
  return project;
}

const rich = { name: 'rich.qdpx', bytes: richProject() };
const revisionOf = async ({ call }: TestProject) => (await call('project.info', {})).revision;

/** Without the coder and the attributes that every project starts with: these are others of the same names. */
function elementsIn(path: string): string[] {
  const own = new RegExp(`<(?:User|Variable) [^>]*name="(?:Ada|${STANDARD_ATTRIBUTES.join('|')})"`);
  const elements = strFromU8(unzipSync(readFileSync(path))['project.qde']!).split(/(?=<)/);
  return elements.filter((element) => !own.test(element)).sort();
}
const beside = ({ file }: TestProject, name: string) => join(dirname(file), name);

describe('a project of another program', () => {
  test('is shown before it is imported, and nothing is stored', async () => {
    const project = await open();
    const preview = await project.call('project.previewImport', { file: rich });
    expect([preview.program, preview.name]).toEqual(['NVivo 14', 'Rich']);
    expect(preview.counts).toEqual({
      ...{ coders: 1, codes: 2, attributes: 6, sources: 3, codings: 3 },
      ...{ cases: 1, codeSets: 1, memos: 2, links: 1 },
    });
    expect(preview.merge.counts.coding).toMatchObject({ added: 3 });
    expect(preview.passages[1]).toEqual({ source: 'Talk', code: 'Leaf', before: '', quotation: 'One', after: '\ntwo' });
    expect(await revisionOf(project)).toBe(0);
  });

  test('is imported in one change; a second time changes nothing', async () => {
    const project = await open();
    const { report, merge } = await project.call('project.import', { file: rich });
    expect(report.kept[0]).toContain('3 sources, 3 codings');
    expect(merge.conflicts).toEqual([]);
    expect((await project.call('sources.list', {})).map(({ name }) => name)).toEqual(['Words', 'Talk', 'Paper']);
    expect((await project.call('codes.list', {})).map(({ path, colour }) => [path, colour])).toEqual([
      ['Top', '#ff0000'],
      ['Top / Leaf', expect.stringMatching(/^#/)],
    ]);
    expect(await revisionOf(project)).toBe(1);
    const again = await project.call('project.import', { file: rich });
    expect(Object.values(again.merge.counts).map(({ added, altered }) => added + altered)).toEqual(Array(10).fill(0));
    expect(await revisionOf(project)).toBe(1);
  });

  test('is read as the person says it counts', async () => {
    const passages = [{ start: 3, end: 6, code: 0 }];
    const bytes = refiProjectOf([{ name: 'A', text: '😀 one two', passages }], ['One'], PROGRAMS.MAXQDA!);
    const project = await open();
    const positions = 'code-points' as const;
    const preview = await project.call('project.previewImport', { file: { name: 'a.qdpx', bytes }, positions });
    expect([preview.positions?.chosen, preview.passages[0]?.quotation]).toEqual([positions, 'ne ']);
    const { passages: proposed } = await project.call('project.previewImport', { file: { name: 'a.qdpx', bytes } });
    expect(proposed[0]?.quotation).toBe('one');
  });

  test('leaves nothing behind where it cannot be read', async () => {
    const project = await open();
    const broken = { name: 'a.qdpx', bytes: qdpxOf({ 'project.qde': '<Project><Users></Project>' }) };
    const failure = (code: string) => ({ failure: expect.objectContaining({ code }) });
    await expect(project.call('project.import', { file: broken })).rejects.toMatchObject(failure('unreadable-file'));
    const other = { name: 'a.nvp', bytes: rich.bytes };
    await expect(project.call('project.import', { file: other })).rejects.toMatchObject(failure('unsupported-type'));
    expect(await revisionOf(project)).toBe(0);
  });
});

describe('the project as REFI-QDA', () => {
  test('goes to another project and back with every GUID and every part', async () => {
    const [first, second] = [await open('first'), await open('second')];
    await first.call('project.import', { file: rich });
    const [one, two] = [beside(first, 'one.qdpx'), beside(second, 'two.qdpx')];
    expect(await first.call('exports.project', { path: one })).toMatchObject({ path: one, rows: 3, remarks: [] });
    await second.call('project.import', { file: { path: one } });
    await second.call('exports.project', { path: two });
    expect(elementsIn(two)).toEqual(elementsIn(one).map((element) => element.replace('"first"', '"second"')));
  });

  test('is not written where what was written could not be read again', async () => {
    const project = await open();
    await project.call('project.import', { file: rich });
    const db = new SQLite(project.file);
    db.prepare(`UPDATE foreign_part SET content = '<Graph' WHERE place = 'refi:Graphs/Graph'`).run();
    db.close();
    const path = beside(project, 'kept.qdpx');
    writeFileSync(path, 'as it was');
    const failure = { failure: expect.objectContaining({ code: 'unexpected' }) };
    await expect(project.call('exports.project', { path })).rejects.toMatchObject(failure);
    expect([readFileSync(path, 'utf8'), existsSync(`${path}.unchecked`)]).toEqual(['as it was', false]);
  });

  test('has its codebook as a file, which brings another one up to date', async () => {
    const [from, to] = [await open('from'), await open('to')];
    await from.call('project.import', { file: rich });
    const path = beside(from, 'codes.qdc');
    await from.call('exports.project', { path, format: 'qdc' });
    expect(await to.call('codebook.import', { file: { path } })).toEqual({ created: 2, updated: 0, unchanged: 0 });
    const [top, leaf] = await from.call('codes.list', {});
    await from.call('codes.describe', { code: leaf!.id, definition: 'Green.', include: 'Needles' });
    await from.call('codes.rename', { code: leaf!.id, name: 'Leaves' });
    await from.call('exports.project', { path, format: 'qdc' });
    expect(await to.call('codebook.import', { file: { path } })).toEqual({ created: 0, updated: 1, unchanged: 1 });
    const described = { guid: g(3), name: 'Leaves', definition: 'Green.', include: 'Needles' };
    expect(await to.call('codes.list', {})).toMatchObject([{ guid: top!.guid }, described]);
  });

  test('is written and read by the terminal, with what became of it', async () => {
    const [from, to] = [await openTestProject('from'), await openTestProject('to')];
    const folder = dirname(from.file);
    writeFileSync(join(folder, 'rich.qdpx'), rich.bytes);
    await from.close();
    await to.close();
    const read = await runInTerminal(folder, ['import', from.file, 'rich.qdpx', '--positions', 'utf16', '--json']);
    expect(JSON.parse(read.stdout)).toMatchObject({
      projects: [{ file: 'rich.qdpx', positions: { chosen: 'utf16' }, counts: { codings: 3 } }],
    });
    const written = await runInTerminal(folder, ['export', 'qdpx', from.file, '-o', 'out.qdpx', '--json']);
    expect(JSON.parse(written.stdout)).toMatchObject({ rows: 3 });
    const told = await runInTerminal(folder, ['import', to.file, 'out.qdpx', '--dry-run']);
    expect(told.stdout).toContain('    coding: 3 added\n');
    const code = `<Code guid="${g(2)}" name="Peak" isCodable="true"/>`;
    const other = `<Project name="Other"><CodeBook><Codes>${code}</Codes></CodeBook></Project>`;
    writeFileSync(join(folder, 'other.qdpx'), qdpxOf({ 'project.qde': other }));
    const decided = await runInTerminal(folder, ['import', from.file, 'other.qdpx', '--dry-run', '--theirs']);
    expect(decided.stdout).toContain('conflict: code "Top", name: theirs "Peak", not "Top"');
    const codebook = await runInTerminal(folder, ['export', 'qdc', from.file, '-o', 'out.qdc']);
    expect(codebook.stdout).toBe('wrote 2 codes to out.qdc\n');
  });
});
