/** Pages of PDF files: where each begins, what is repeated on them, and what the file says of itself. */

import { expect, test } from 'vitest';
import { linesBelow, makePdf, PAGE, type PdfFile, type PlacedText } from '../../../support/documents/pdf.ts';
import { draftOf } from '../drafts.ts';

const readFile = (file: PdfFile) => draftOf('a.pdf', makePdf(file));
const read = (...pages: PlacedText[][]) => readFile({ pages });
const textOf = async (...pages: PlacedText[][]) => (await read(...pages)).text;

/** Full lines, so that what follows does not look like a new paragraph. */
const FULL = 'Nobody who walks along this river in the morning asks what the other bank';

const body = (page: number) => linesBelow([FULL, FULL, `has to say on page ${'abcdefgh'[page]!}.`], { y: 300 });
const bodyText = (page: number) => `${FULL} ${FULL} has to say on page ${'abcdefgh'[page]!}.`;
const foot = (text: string) => ({ x: 290, y: PAGE.height - 40, text, size: 8 });
const head = (text: string) => ({ x: 72, y: 40, text, size: 8 });

test('headers, footers and page numbers are left out, and that is told', async () => {
  const chapters = ['One', 'One', 'One', 'Two', 'Two', 'Two'];
  const pages = chapters.map((chapter, i) => [
    head(`Chapter ${chapter}`),
    ...body(i),
    foot(i < 2 ? ['iv', 'v'][i]! : String(i - 1)),
    head(''),
  ]);
  const draft = await read(...pages);
  expect(draft.text).toBe(chapters.map((_, i) => bodyText(i)).join('\n\n'));
  expect(draft.remarks).toEqual([
    'Repeated headers, footers and page numbers were left out on 6 pages, such as “Chapter One”.',
  ]);
});

test('numbers of lines in the margin are left out, those of a table are not', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => ({ x: 100, y: 100 + 12 * i, text: i % 4 === 3 ? 'so.' : FULL }));
  const numbers = texts.map(({ y }, i) => ({ x: i < 9 ? 78 : 72, y, text: String(i + 1) }));
  const paragraphs = Array(3).fill(`${FULL} ${FULL} ${FULL} so.`);
  const draft = await read([...texts, ...numbers]);
  expect(draft.text.split('\n\n')).toEqual(paragraphs);
  expect(draft.remarks).toEqual(['The numbers of lines in the margin were left out on 1 page.']);
  const table = numbers.map((number) => ({ ...number, y: number.y + 200 }));
  const cells = table.map(({ y }, i) => ({ x: 120, y, text: `Plot ${i}` }));
  const { text } = await read([...linesBelow(['Plots and numbers.'], { x: 72 }), ...table, ...cells]);
  expect(text).toContain('\n9\tPlot 8\n');
});

test('what stands only once at the edge of a page stays', async () => {
  const draft = await read([head('A title'), ...body(0), foot('12')], [...body(1), foot('40')], body(2));
  expect(draft.text.split('\n\n')).toEqual(['A title', bodyText(0), '12', bodyText(1), '40', bodyText(2)]);
});

test('each page begins at its first word, a blank one where the next does', async () => {
  const draft = await read(body(0), [], linesBelow(['Nothing else.']), []);
  expect(draft.pages).toEqual([0, 171, 171, 184]);
  expect(draft.text.slice(171)).toBe('Nothing else.');
  expect(draft.remarks).toEqual([
    '2 pages without text, such as page 2: a scan has to go through text recognition first.',
  ]);
});

test('text across the page is left out, a page that is turned as a whole is not', async () => {
  const mark = { x: 150, y: 600, text: 'DRAFT', size: 60, turn: 45 };
  const draft = await read([...body(0), mark]);
  expect(draft.text).toBe(bodyText(0));
  expect(draft.remarks).toEqual(['Text that runs across the page was left out on 1 page.']);
  const sideways = [FULL, 'looks like.'].map((text, i) => ({ x: 100 + 12 * i, y: 700, text, turn: 90 }));
  expect(await textOf(sideways)).toBe(`${FULL} looks like.`);
  expect((await readFile({ pages: [sideways], rotate: 90 })).text).toBe(`${FULL} looks like.`);
});

test('title, author and year are what the file says of itself, not what programs put there', async () => {
  const pages = [body(0)];
  const draft = await readFile({ pages, title: 'On ☃ and rivers', author: 'Åsa Bé', created: 'D:20190314120000Z' });
  expect([draft.title, draft.attributes]).toEqual(['On ☃ and rivers', { author: 'Åsa Bé', year: '2019' }]);
  expect((await readFile({ pages, title: 'draft-3.docx' })).title).toBeNull();
});
