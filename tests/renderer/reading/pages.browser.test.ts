/** Pages of a PDF in the window: in the margin, at the caret and beside what is quoted. */

import { expect, test } from 'vitest';
import type { Source } from '../../../shared/model/source.ts';
import { layOut } from '../../support/documents/laid-out.ts';
import { makePdf } from '../../support/documents/pdf.ts';
import { addCode } from '../../support/project.ts';
import { openWindow, readerOf } from '../open-window.ts';

const PARAGRAPHS = ['river', 'bridge', 'weir', 'ferry'].map(
  (place) => `Of the ${place} they tell this. ${'Nobody who lives beside it would ever ask why. '.repeat(9).trim()}`,
);
const { pages } = layOut(PARAGRAPHS, { columns: 2, lines: 9, hyphenateAfter: 4, header: 'A Study of Banks #' });

test('page numbers stand in the margin, at the caret and with what is quoted', async () => {
  const { page } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await call('sources.import', { files: [{ file: { name: 'Banks.pdf', bytes: makePdf({ pages }) } }] });
      const [{ id }] = (await call('sources.list', {})) as [Source];
      const { text } = await call('sources.read', { source: id });
      const start = text.indexOf('ferry');
      await call('codings.create', { source: id, start, end: start + 5, codes: [await addCode(call, 'Crossing')] });
    },
  });
  await page.getByRole('row', { name: 'Banks' }).click();
  const blocks = page.locator('.reader-text .block');
  await blocks.first().waitFor();
  expect(await blocks.allTextContents()).toEqual(PARAGRAPHS);
  const numbers = await blocks.evaluateAll((all) => all.map((block) => (block as HTMLElement).dataset.origin ?? ''));
  expect(numbers).toEqual(['p. 1', 'p. 1–2', '', 'p. 2–3']);
  await readerOf(page).focus();
  const status = page.getByRole('contentinfo');
  await status.getByText('page 1 of 3').waitFor();
  await page.keyboard.press('Control+End');
  await status.getByText('page 3 of 3').waitFor();
  await page.getByRole('tab', { name: 'Passages' }).click();
  await page.getByRole('button', { name: 'Open in Banks' }).getByText('p. 2').waitFor();
});
