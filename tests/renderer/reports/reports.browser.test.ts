/** Reports in the window: figures, and the passages behind them. */

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, expectPassages, exportAs, openReport } from './drive-reports.ts';

describe('the frequency report', () => {
  test.each([
    ['of a code', '', /^nothing$/, 2],
    ['of a code in a group', 'coder', /^coder$/, 6],
  ])('leads from the codings %s to as many passages', async (_what, split, option, column) => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    if (split) await choose(page, 'Split by', option);
    const cell = cellOf(page, 'Zero-sum competition', column);
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    await expectPassages(page, count);
  });

  test('counts anew when the codings change', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    const cell = cellOf(page, 'Zero-sum competition', 2);
    const count = Number(await cell.textContent());
    const codes = await call('codes.list', {});
    const code = codes.find(({ name }) => name === 'Zero-sum competition')!;
    const [source] = await call('sources.list', {});
    await call('codings.create', { source: source!.id, start: 0, end: 1, codes: [code.id] });
    await expect.poll(async () => Number(await cell.textContent())).toBe(count + 1);
  });

  test('gives its table as CSV, the same figures as on screen', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    const count = await cellOf(page, 'Zero-sum competition', 2).textContent();
    const download = page.waitForEvent('download');
    await exportAs(page, 'Table (CSV)');
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^\ufeffcode,codings,sources,characters,words,/);
    expect(csv).toContain(`\r\nLens / Realism / Zero-sum competition,${count},`);
  });

  test('gives the coded quotations as CSV, one row a coding', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    const download = page.waitForEvent('download');
    await exportAs(page, 'Coded quotations (CSV)');
    const csv = await readFile(await (await download).path(), 'utf8');
    const { codings } = await call('project.info', {});
    expect(csv.match(/\r\n/g)).toHaveLength(codings + 1);
  });
});

describe('an export that fails', () => {
  test('is told in words', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await page.route('**/download/**', (route) =>
      route.fulfill({
        status: 422,
        json: { ok: false, failure: { code: 'unwritable-file', message: 'There is no room left on the disk.' } },
      }),
    );
    await exportAs(page, 'Coded quotations (CSV)');
    await page.getByRole('alert').getByText('There is no room left on the disk.').waitFor();
  });
});

describe('the passages', () => {
  test('give the focus back to the table when they are closed', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    await cellOf(page, 'Zero-sum competition', 2).click();
    // The panel calls a code as it is called now.
    await page.getByRole('heading', { name: 'Zero-sum competition', exact: true }).waitFor();
    const { id } = (await call('codes.list', {})).find(({ name }) => name === 'Zero-sum competition')!;
    await call('codes.rename', { code: id, name: 'Rivalry' });
    await page.getByRole('complementary', { name: 'Passages of Rivalry', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /^Open in/ })
      .first()
      .focus();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('lead by key into the text, which then has the focus', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await cellOf(page, 'Zero-sum competition', 2).click();
    await page
      .getByRole('button', { name: /^Open in Op-ed/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Op-ed: The neighbours look up', level: 2 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('document');
  });
});

describe('the co-occurrence report', () => {
  test('leads from a figure, whatever the unit, to as many passages, with both codings', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    for (const unit of ['overlap', 'near', 'sentence', 'paragraph', 'source']) {
      if (unit !== 'overlap') await choose(page, 'Unit', new RegExp(`^${unit}`));
      await page.getByText(`Unit: ${unit}`).waitFor();
      const cell = cellOf(page, 'Artemis Accords', 19);
      await expect.poll(async () => Number(await cell.textContent())).toBeGreaterThan(1);
      const count = Number(await cell.textContent());
      await cell.click();
      await expectPassages(page, count);
      const codes = page.getByRole('complementary').getByRole('listitem').first().getByRole('list');
      expect(await codes.textContent()).toMatch(/Artemis Accords[\s\S]*ILRS|ILRS[\s\S]*Artemis Accords/);
      await page.getByRole('button', { name: 'Close passages' }).click();
    }
  });

  test('opens a passage in the reader, with its coding in focus', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    await cellOf(page, 'Artemis Accords', 19).click();
    const passage = page
      .getByRole('complementary')
      .getByRole('button', { name: /^Open in/ })
      .nth(3);
    const source = (await passage.textContent())!.trim();
    await passage.click();
    await page.getByRole('heading', { name: source, level: 2 }).waitFor();
    await page
      .getByRole('tabpanel', { name: /Codings here/ })
      .getByText(/Artemis Accords|ILRS/)
      .first()
      .waitFor();
  });

  test('is read by keyboard: arrows lead from cell to cell, Enter opens the passages', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    const active = (what: 'ariaColIndex' | 'textContent') =>
      page.getByRole('grid').evaluate((grid, key) => {
        const cell = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
        return cell?.[key];
      }, what);
    await expect.poll(() => active('ariaColIndex')).toBe('36');
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 16; i++) await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 18; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => active('ariaColIndex')).toBe('19');
    const count = Number(await active('textContent'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Artemis Accords × ILRS' }).waitFor();
    await expectPassages(page, count);
  });

  test('ranks the pairs by the figure whose heading is clicked', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    await page.getByRole('radio', { name: 'List' }).click();
    await page.getByRole('columnheader', { name: 'characters' }).getByRole('button').click();
    const column = await page.getByRole('columnheader', { name: 'characters' }).getAttribute('aria-colindex');
    const shown = await page.locator(`.grid-cell[aria-colindex="${column}"]`).allInnerTexts();
    const figures = shown.slice(0, 10).map(Number);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  });

  test('counts only the rows and columns that were picked', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    await choose(page, 'Rows', /^Pick codes/);
    await page.getByRole('dialog').getByRole('option', { name: 'Case', exact: true }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Rows: 3 codes').waitFor();
    await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toEqual(['Case', 'Artemis Accords', 'ILRS']);
  });
});
