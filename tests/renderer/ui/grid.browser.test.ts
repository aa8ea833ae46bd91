/** A large table stays quick: only what is in view is drawn. */

import { expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { chooseReport } from '../reports/drive-reports.ts';

test('a matrix of 300 codes draws a small part of its 90,000 cells, wherever it is scrolled to', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const bytes = new TextEncoder().encode('word '.repeat(400));
  await call('sources.import', { files: [{ file: { name: 'words.txt', bytes } }] });
  const lines = Array.from({ length: 300 }, (_, code) => `words,Code ${code},Ada,0,${code + 4}`);
  const csv = `source,code,coder,start,end\n${lines.join('\n')}\n`;
  await call('codings.import', { file: { name: 'codings.csv', bytes: new TextEncoder().encode(csv) } });
  await chooseReport(page, 'Co-occurrence');
  const grid = page.getByRole('grid', { name: /Co-occurrence/ });
  await grid.getByRole('gridcell').first().waitFor();
  await grid.evaluate((element) => element.scrollTo(5000, 4000));
  await expect.poll(() => grid.getByRole('columnheader').nth(1).textContent()).not.toBe('Code 0');
  const view = (await grid.boundingBox())!;
  const inView = await grid.getByRole('gridcell').count();
  expect(inView).toBeLessThan(3000);
  const [left, top] = [view.x + 400, view.y + 300];
  const hit = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.closest('[role=gridcell]') !== null,
    [left, top],
  );
  expect(hit).toBe(true);
});
