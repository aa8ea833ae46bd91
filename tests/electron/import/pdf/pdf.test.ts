/** PDF files: the words of the pages in the order in which they are read, with their form, and nothing else. */

import { describe, expect, test } from 'vitest';
import { linesBelow, makePdf, type PdfFile, type PlacedText, textWidth } from '../../../support/documents/pdf.ts';
import { blocksOf, draftOf, markersOf } from '../drafts.ts';

const readFile = (file: PdfFile) => draftOf('a.pdf', makePdf(file));
const read = (...pages: PlacedText[][]) => readFile({ pages });
const textOf = async (...pages: PlacedText[][]) => (await read(...pages)).text;

/** Full lines, so that what follows does not look like a new paragraph. */
const FULL = 'Nobody who walks along this river in the morning asks what the other bank';

describe('order', () => {
  const left = [
    'This column starts on the left and',
    'goes on for a number of lines that',
    'are about equally long, so that it',
    'can be told from the cells of any',
    'table.',
  ];
  const right = [
    'The right one is read after it, as',
    'the eye does it, although the file',
    'may have drawn its lines in any old',
    'order, such as row by row, and this',
    'is so.',
  ];
  const columns = left.flatMap((text, i) => [
    { x: 72, y: 200 + 12 * i, text },
    { x: 300, y: 200 + 12 * i, text: right[i]! },
  ]);

  test('columns are read one after the other, between what goes over both', async () => {
    const title = { x: 72, y: 150, text: 'A title that is set over both of the columns', size: 16 };
    const after = linesBelow(['After the columns the text goes over the full width of the page again, up to here.'], {
      y: 290,
    });
    expect((await textOf([...after, ...columns, title])).split('\n\n')).toEqual([
      title.text,
      left.join(' '),
      right.join(' '),
      after[0]!.text,
    ]);
  });

  test('columns that a language from right to left is set in are read from the right', async () => {
    const set = (texts: string[], x: number) =>
      texts.map((text, i) => ({
        x: x - textWidth(text, 10, 'symbols'),
        y: 200 + 12 * i,
        text: [...text].reverse().join(''),
        font: 'symbols' as const,
      }));
    const first = [
      'ראשונה היא השורה הזאת בטור',
      'ושנייה היא השורה שבאה אחריה',
      'שלישית היא השורה שכתובה כאן',
      'ורביעית תבוא ותסגור את הכול.',
    ];
    const second = [
      'והטור השני עומד כאן משמאלו',
      'והוא נקרא אחרי שהראשון נגמר',
      'כי כך קוראים בשפה העברית פה',
      'וזה סופו של הטור השני הזה.',
    ];
    const text = await textOf([...set(second, 270), ...set(first, 520)]);
    expect(text).toBe([...first, ...second].join(' '));
  });

  test('rows of a table stay rows, with a tab between cells', async () => {
    const rows = [
      ['Plot', 'Years', 'What is grown'],
      ['Seven', '21', 'Beans and peas'],
      ['Nine', '3', 'Roses'],
    ];
    const cells = rows.flatMap((row, y) => row.map((text, x) => ({ x: 72 + 120 * x, y: 100 + 14 * y, text })));
    expect(blocksOf(await read(cells))).toEqual(rows.map((row) => ['table-row', row.join('\t')]));
  });
});

describe('words', () => {
  test.each([
    ['a word that a line end cuts is joined', ['an under-', 'standing'], 'an understanding'],
    [
      'a compound that the text has elsewhere stays',
      ['a well-known face, this', 'well-', 'known one'],
      'a well-known face, this well-known one',
    ],
    ['so does a hyphen before a capital', ['the Anglo-', 'American'], 'the Anglo-American'],
    ['but not in a word in capitals', ['an ELE-', 'MENT'], 'an ELEMENT'],
    ['before a figure', ['after COVID-', '19'], 'after COVID-19'],
    ['in a word with other hyphens', ['a state-of-the-', 'art'], 'a state-of-the-art'],
    ['and where it stands for a word', ['in pre-', 'and post-war years'], 'in pre- and post-war years'],
    ['a web address is not parted', ['see https://example.org/a/', 'b'], 'see https://example.org/a/b'],
  ])('%s', async (_, texts, expected) => {
    const filled = texts.map((text, i) =>
      i < texts.length - 1 && text.length < 30 ? `${FULL.slice(0, 60)} ${text}` : text,
    );
    const joined = await textOf(linesBelow(filled));
    expect(joined.replaceAll(`${FULL.slice(0, 60)} `, '')).toBe(expected);
  });

  test('ligatures become letters', async () => {
    expect(await textOf([{ x: 72, y: 100, text: 'o\ufb03ce \ufb01nds \ufb02ow \ufb00', font: 'symbols' }])).toBe(
      'office finds flow ff',
    );
  });

  test('spaces are where there are gaps, also where none is written', async () => {
    const words = ['two', 'words'];
    const pieces = [
      { x: 72, y: 100, text: words[0]! },
      { x: 72 + textWidth('two', 10) + 2.8, y: 100, text: words[1]! },
      { x: 72, y: 130, text: 'ker' },
      { x: 72 + textWidth('ker', 10) + 0.3, y: 130, text: 'ned.' },
    ];
    expect(await textOf(pieces)).toBe('two words\n\nkerned.');
  });

  test('a raised number stays beside its word', async () => {
    const pieces = [
      { x: 72, y: 100, text: 'a word' },
      { x: 72 + textWidth('a word', 10), y: 96.5, text: '12', size: 6 },
      { x: 72 + textWidth('a word', 10) + textWidth('12', 6) + 2.8, y: 100, text: 'and more.' },
    ];
    expect(await textOf(pieces)).toBe('a word12 and more.');
  });

  test('writing from right to left is in the order in which it is spoken', async () => {
    const text = 'שלום לכולם';
    expect(await textOf([{ x: 300, y: 100, text: [...text].reverse().join(''), font: 'symbols' }])).toBe(text);
  });

  test('text that is drawn twice to look bold, and text that cannot be seen, count once', async () => {
    const shadow = [
      { x: 72, y: 100, text: 'Shadow' },
      { x: 72.4, y: 100.2, text: 'Shadow' },
    ];
    expect(await textOf([...shadow, { x: 72, y: 140, text: 'Recognised.', isInvisible: true }])).toBe(
      'Shadow\n\nRecognised.',
    );
  });
});

describe('paragraphs', () => {
  test('begin after a gap, after a line that ends early, and with an indent', async () => {
    const text = await textOf([
      ...linesBelow([FULL, 'looks like from there.', FULL, `${FULL.slice(0, -3)}end.`]),
      { x: 87, y: 148, text: `Indented. ${FULL.slice(0, 50)}` },
      ...linesBelow(['and on.'], { y: 160 }),
      ...linesBelow(['After a gap.'], { y: 190 }),
    ]);
    expect(text.split('\n\n')).toEqual([
      `${FULL} looks like from there.`,
      `${FULL} ${FULL.slice(0, -3)}end.`,
      `Indented. ${FULL.slice(0, 50)} and on.`,
      'After a gap.',
    ]);
  });

  test('with a hanging indent keep together', async () => {
    const entry = [
      'Abel, M. (2001). A long title of a book that goes on over more than a line',
      'London and Paris',
      'Some Press.',
    ];
    const texts = [100, 136].flatMap((y) => [
      ...linesBelow(entry.slice(0, 1), { y }),
      ...linesBelow([`${entry[1]} ${FULL.slice(0, 50)}`, entry[2]!], { x: 96, y: y + 12 }),
    ]);
    const expected = `${entry[0]} ${entry[1]} ${FULL.slice(0, 50)} ${entry[2]}`;
    expect((await textOf(texts)).split('\n\n')).toEqual([expected, expected]);
  });

  test('of a list are its items, deeper ones by their indent, with bullets as markers', async () => {
    const draft = await read([
      ...linesBelow(['What to bring:']),
      { x: 72, y: 112, text: '• A can for water that is not too heavy to carry when it is full, up' },
      { x: 80, y: 124, text: 'to the rim.' },
      { x: 96, y: 136, text: '• Gloves.' },
      { x: 72, y: 148, text: '1. Seeds.' },
      { x: 72, y: 160, text: '2. Time.' },
    ]);
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'What to bring:'],
      ['list-item 1', '• A can for water that is not too heavy to carry when it is full, up to the rim.'],
      ['list-item 2', '• Gloves.'],
      ['list-item 1', '1. Seeds.'],
      ['list-item 1', '2. Time.'],
    ]);
    expect(markersOf(draft)).toEqual(['•', '•']);
  });

  test('in larger or bolder type are headings, the largest above the others', async () => {
    const draft = await read([
      { x: 72, y: 80, text: 'The whole', size: 18 },
      ...linesBelow([FULL, 'looks like.'], { y: 110 }),
      { x: 72, y: 150, text: 'A part', size: 13, font: 'bold' },
      ...linesBelow([FULL, 'looks like.'], { y: 170 }),
      { x: 72, y: 206, text: 'A part of it', font: 'bold' },
      ...linesBelow([FULL, 'looks like.'], { y: 220 }),
      { x: 72, y: 260, text: 'How did you get here?', font: 'bold' },
      ...linesBelow([FULL, 'looks like.'], { y: 274 }),
    ]);
    expect(blocksOf(draft).filter(([, text]) => !text.startsWith('Nobody'))).toEqual([
      ['heading 1', 'The whole'],
      ['heading 2', 'A part'],
      ['heading 3', 'A part of it'],
      ['paragraph', 'How did you get here?'],
    ]);
  });

  test('at the foot in smaller type after a raised mark are footnotes, before the paragraph that goes on to the next page', async () => {
    const draft = await read(
      [
        ...linesBelow([`${FULL}.`, FULL, FULL], { y: 600 }),
        { x: 72, y: 696.5, text: '1', size: 5 },
        { x: 76, y: 700, text: 'A note that is longer than a line of', size: 8 },
        { x: 72, y: 710, text: 'its own.', size: 8 },
        { x: 72, y: 716.5, text: '2', size: 5 },
        { x: 76, y: 720, text: 'Another.', size: 8 },
      ],
      linesBelow([`${FULL.toLowerCase()}`, 'looks like.']),
    );
    expect(blocksOf(draft)).toEqual([
      ['footnote', '1 A note that is longer than a line of its own.'],
      ['footnote', '2 Another.'],
      ['paragraph', `${FULL}. ${FULL} ${FULL} ${FULL.toLowerCase()} looks like.`],
    ]);
    expect(draft.text.slice(draft.pages![1])).toBe(`${FULL.toLowerCase()} looks like.`);
  });
});
