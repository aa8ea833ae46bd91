/** Reports written to files: the same figures as on screen, in every format. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import { reportOf } from '../../../shared/api/report-catalogue.ts';
import { tableCsv } from '../../../shared/report/csv.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  project = await openTestProject();
  const source = await addText(project.call, 'One', '👨🏻‍🚒 firemen drive firetrucks.\n\nAll agree.');
  const codes = [await addCode(project.call, '=Realism 🌍'), await addCode(project.call, 'Liberalism')];
  await project.call('codings.create', { source, start: 0, end: 15, codes });
  await project.call('codings.create', { source, start: 16, end: 29, codes: codes.slice(1) });
});
afterAll(() => project.close());

type Export = Params<'exports.report'>;
const frequency = { method: 'reports.frequency', params: { by: 'coder' } };

async function written(name: string, wanted: Omit<Export, 'path'>): Promise<Buffer> {
  const path = join(folder, name);
  const { bytes } = await project.call('exports.report', { ...wanted, path });
  const content = readFileSync(path);
  expect(bytes).toBe(content.length);
  return content;
}

/** What the window makes of the same report. */
async function onScreen() {
  const result = await project.call('reports.frequency', { by: 'coder' });
  const { tables, figures, view } = reportOf('reports.frequency');
  const shown = view.parse({});
  return {
    result,
    tables: tables(result, shown),
    figuresIn: (look: typeof LIGHT_LOOK) => figures(result, shown, look),
  };
}

describe('an export holds what the screen shows', () => {
  test('CSV, guarded unless that is not wanted', async () => {
    const { tables } = await onScreen();
    const csv = (await written('f.csv', { ...frequency, format: 'csv' })).toString();
    expect(csv).toBe(tableCsv(tables[0]!));
    expect(csv).toContain("\r\n'=Realism 🌍,1,");
    const bare = (await written('g.csv', { ...frequency, format: 'csv', guard: false })).toString();
    expect(bare).toContain('\r\n=Realism 🌍,1,');
  });

  test('XLSX, one sheet a table', async () => {
    const { tables } = await onScreen();
    const sheets = await readSheets(await written('f.xlsx', { ...frequency, format: 'xlsx' }));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title));
    const [table] = tables;
    expect(sheets[0]!.data.slice(0, 2).map(([text]) => text)).toEqual([table!.title, table!.statement]);
    expect(sheets[0]!.data.slice(4, 4 + table!.rows.length)).toEqual(table!.rows);
  });

  test('JSON, the result itself', async () => {
    const { result } = await onScreen();
    expect(JSON.parse((await written('f.json', { ...frequency, format: 'json' })).toString())).toEqual(result);
  });

  test('SVG and PNG, in either look', async () => {
    const { figuresIn } = await onScreen();
    for (const [look, colours] of [
      ['light', LIGHT_LOOK],
      ['dark', DARK_LOOK],
    ] as const) {
      const [figure] = figuresIn(colours);
      const svg = await written(`${look}.svg`, { ...frequency, format: 'svg', look });
      expect(svg.toString()).toBe(figure!.svg);
      const png = await written(`${look}.png`, { ...frequency, format: 'png', look, figure: figure!.key });
      expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    }
    expect(readFileSync(join(folder, 'light.png')).equals(readFileSync(join(folder, 'dark.png')))).toBe(false);
  });

  test('with the view that was chosen', async () => {
    const report = { method: 'reports.cooccurrence', format: 'csv' } as const;
    const list = await written('list.csv', { ...report, view: { shape: 'list' } });
    const matrix = await written('matrix.csv', { ...report, view: { shape: 'matrix', measure: 'jaccard' } });
    expect(list.toString()).not.toBe(matrix.toString());
    expect(matrix.toString()).toContain('A (row)');
  });
});

describe('an export that cannot be made is a failure, and writes nothing', () => {
  const path = () => join(folder, 'never.csv');
  test.each<[what: string, wanted: Partial<Export>, code: string, message: RegExp]>([
    ['no such report', { method: 'reports.magic' }, 'invalid-input', /no report "reports.magic"/],
    ['a method that is no report', { method: 'sources.list' }, 'invalid-input', /no report "sources.list"/],
    ['a wrong parameter', { params: { by: 'moon' } }, 'invalid-input', /params\.by/],
    ['an unknown parameter', { params: { colour: 1 } }, 'invalid-input', /params/],
    ['an unknown view', { view: { shape: 'cube' } }, 'invalid-input', /view/],
    ['a code that is gone', { params: { filter: { codes: [99 as never] } } }, 'not-found', /no code/],
    ['no such table', { table: 7 }, 'not-found', /no table 8/],
    ['no such figure', { format: 'svg', figure: 'pie' }, 'not-found', /no figure "pie"\. Its figures: /],
  ])('%s', async (_, wanted, code, message) => {
    const given = { ...frequency, format: 'csv', path: path(), ...wanted };
    const answer = await project.core().call('exports.report', given);
    expect(answer).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(message) } });
    expect(existsSync(path())).toBe(false);
  });

  test('a project is not written over', async () => {
    const before = readFileSync(project.file);
    const answer = await project.core().call('exports.report', { ...frequency, format: 'xlsx', path: project.file });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(readFileSync(project.file).equals(before)).toBe(true);
  });
});
