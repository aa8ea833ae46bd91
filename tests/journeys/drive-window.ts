/** The journey through the real window, the same in a browser and on the desktop. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { importShown } from '../renderer/drop.ts';
import { chooseReport, exportAs } from '../renderer/reports/drive-reports.ts';
import { CODEBOOK, countMeetings, type Row, rowsOf, type Study } from './study.ts';

const A = 'Lens / Realism / Hegemony and containment';
const B = 'Case / Artemis Accords';

export interface Journey {
  readonly page: Page;
  readonly study: Study;
  /** A folder for the journey's own files. */
  readonly folder: string;
  /** Lets the window's download happen, and returns the path of the file that it wrote. */
  readonly download: (start: () => Promise<void>) => Promise<string>;
}

/** Starts in the window of an empty project. */
export async function goThroughWindow({ page, study, folder, download }: Journey): Promise<void> {
  const rows = await bringIn(page, study, folder);
  const n = countMeetings(rows, A, B);

  await page.getByRole('tab', { name: 'Read' }).click();
  const last = sourceNames(study).at(-1)!;
  await page.getByLabel('Sources').getByText(last).first().click();
  await page.getByRole('heading', { name: last, level: 2 }).waitFor();
  await codeByKeyboard(page, 'Hegemony and containment');
  await codeByKeyboard(page, 'Artemis Accords');
  await expectMeetings(page, n + 1);
  await page.keyboard.press('Control+z');
  await expectMeetings(page, n);
  await page.keyboard.press('Control+Shift+z');
  await expectMeetings(page, n + 1);

  await cellOf(page).click();
  const panel = page.getByRole('complementary', { name: /^Passages of/ });
  await panel.getByText(new RegExp(`^(1–100 of )?${n + 1}\\b`)).waitFor();

  const file = await download(() => exportAs(page, 'Coded quotations (CSV)'));
  checkQuotations(file, study, rows.length + 2);
}

/** Imports the codebook, the texts and the codings through the window's own doors. */
async function bringIn(page: Page, study: Study, folder: string): Promise<Row[]> {
  await page.getByLabel('Codebook to import').setInputFiles(CODEBOOK);
  await page
    .getByText(/^Codebook: \d+ codes created/)
    .first()
    .waitFor();
  await page.getByLabel('Documents to import').setInputFiles([...study.texts]);
  await importShown(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  const rows = rowsOf(study).map((row) => ({ ...row, source: hashOf(row.source, study) }));
  const table = join(folder, 'codings.csv');
  const lines = rows.map((row) => [row.source, row.code, row.coder, row.start, row.end].join(','));
  writeFileSync(table, `source,code,coder,start,end\n${lines.join('\n')}\n`);
  await page.getByLabel('Codings to import').setInputFiles(table);
  await page.getByText(`${rows.length} codings imported`).first().waitFor();
  return rows;
}

/** Codes the first characters of the open text, touching the keyboard alone. */
async function codeByKeyboard(page: Page, code: string): Promise<void> {
  await page.getByLabel('Text of the source').focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText(`${code} applied`).waitFor();
}

async function expectMeetings(page: Page, n: number): Promise<void> {
  await chooseReport(page, 'Co-occurrence');
  await expect.poll(() => cellOf(page).textContent(), { timeout: 30_000 }).toBe(String(n));
}

/** The cell of both codes in the matrix, whichever of them is the row. */
function cellOf(page: Page) {
  return page.locator(`[title^="${A} × ${B}:"]`).first();
}

function checkQuotations(file: string, study: Study, count: number): void {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  expect(rows).toHaveLength(count);
  const names = sourceNames(study);
  for (const row of rows) {
    const text = readFileSync(study.texts[names.indexOf(row.source!)]!, 'utf8');
    const quotation = text.slice(Number(row.start), Number(row.end));
    expect(row.quotation!.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')).toBe(quotation);
  }
}

/** What the window calls the sources: by their record where there is one, else by their file. */
function sourceNames(study: Study): string[] {
  const records: { name: string; sha256: string }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../corpus/records.json'), 'utf8'),
  );
  return study.texts.map((path) => {
    const record = records.find((one) => one.sha256 === sha256Of(path));
    return record?.name ?? basename(path, extname(path));
  });
}

/** The hash of the text that a row of codings is about: the table has it already, or the title in the manifest. */
function hashOf(source: string, study: Study): string {
  if (!study.manifest) return source;
  const manifest = parse<Record<string, string>>(readFileSync(study.manifest), { columns: true, bom: true });
  const file = manifest.find((row) => row.title === source)!.file!;
  return sha256Of(study.texts.find((path) => basename(path) === file)!);
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
