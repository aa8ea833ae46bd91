/** RTF documents: what a reader of the document sees, with its form, and nothing else. */

import { describe, expect, test } from 'vitest';
import { rtfOf } from '../../../support/documents/rtf.ts';
import { blocksOf, draftOf, markersOf } from '../drafts.ts';

const read = (body: string, head = '') => draftOf('a.rtf', rtfOf(body, head));

describe('characters of RTF', () => {
  const fonts =
    '{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 MS Mincho{\\*\\falt no};}{\\f3\\fcharset2 Symbol;}' +
    '{\\f4\\fcharset238 Arial;}{\\f5\\fcharset77 Geneva;}{\\f6\\fcharset254 DOS;}{\\f7\\cpg65001 New;}{\\f8\\fcharset2 Own;}}';
  test.each([
    [
      'bytes are in the code page of their font',
      "{\\f1\\'ea\\'e8\\'f2} {\\f4\\'9ee} {\\f5\\'8e} {\\f6\\'81}",
      'кит že é ü',
    ],
    [
      'bytes of one character may be written apart',
      "{\\f2 \\'8c\\'8e\\'83A\\'83\\'5c}{\\f7\\'e6\\'9c\n\\'88}",
      '月アソ月',
    ],
    ['bytes without a code page of their own are in that of the document', "\\ansicpg1250\\'9ee", 'že'],
    ['typed bytes beyond ASCII are read as well', 'caf\xe9 \x93x\x94', 'café “x”'],
    [
      'Unicode characters have stand-ins, as many as were told',
      "\\u21346 ?{\\uc2\\u-10179 ab\\u-8640\\'3f\\'3f}\\uc0\\u233 e{\\uc1\\u8217\\'92s}",
      '卢🙀ée’s',
    ],
    ['what stands in for a character ends with its group', '{\\u233}x \\u233\\~y', 'éx éy'],
    ['half a pair becomes a replacement character', '\\uc0\\u-10179 x', '\ufffdx'],
    [
      'words stand for characters',
      '\\ldblquote a\\rdblquote\\emdash b\\~c\\_d\\-e\\{\\}\\\\\\line f\\tab g',
      '“a”—b\u00a0c\u2011de{}\\\nf\tg',
    ],
    ['symbols of a font become characters, those of another a mark', '{\\f3 a\\u-3998 ?}{\\f8\\u-3998 ?}', 'αβ\ufffd'],
    ['line ends are no text, control characters are not either', "a\r\nb\\'00\\'1f\\u7 ?c", 'abc'],
  ])('%s', async (_, body, text) => {
    expect((await read(body, fonts)).text).toBe(text);
  });
});

describe('blocks of RTF', () => {
  test('headings, quotations and lists are known by levels, styles and what is shown before them', async () => {
    const styles =
      '{\\stylesheet{Normal;}{\\s1\\outlinelevel1 Any;}{\\s2\\sbasedon1 Own;}{\\s3 Titre 3;}{\\s4 Quote;}{\\s5\\sbasedon5 Loop;}{\\*\\cs6 heading 1;}}';
    const shown = (label: string) => `{\\listtext\\pard\\plain ${label}\\tab}`;
    const draft = await read(
      [
        ...[
          '\\pard\\s1 One',
          '\\pard\\s2 Two',
          '\\pard\\s3 Three',
          '\\pard\\s4 Four',
          '\\pard\\s5 Five',
          '\\pard\\s2\\outlinelevel9 Six',
        ],
        ...[
          `\\pard${shown('1.')}\\ls1\\ilvl0 Item`,
          `\\pard${shown("\\'b7")}\\ls2\\ilvl1 Point`,
          `\\pard${shown("\\u-3947\\'3f")}\\ls2\\ilvl1 Sign`,
          '\\pard{\\pntext\\f0 a)\\tab}{\\*\\pn\\pnlvlbody}Old',
        ],
        ...[`\\pard${shown('2')}\\ls1\\outlinelevel0 Numbered`, '\\pard\\ls0 Plain', '\\pard Last'],
      ].join('\\par\n'),
      styles,
    );
    expect(blocksOf(draft)).toEqual([
      ...[
        ['heading 2', 'One'],
        ['heading 2', 'Two'],
        ['heading 3', 'Three'],
        ['quotation 1', 'Four'],
        ['paragraph', 'Five'],
      ],
      ...[
        ['paragraph', 'Six'],
        ['list-item 1', '1. Item'],
        ['list-item 2', 'Point'],
        ['list-item 2', 'Sign'],
        ['list-item 1', 'a) Old'],
      ],
      ...[
        ['heading 1', '2 Numbered'],
        ['paragraph', 'Plain'],
        ['paragraph', 'Last'],
      ],
    ]);
    expect(markersOf(draft)).toEqual(['1.', 'a)', '2']);
    expect(draft.remarks).toEqual([]);
  });

  test('tables have rows of cells, also where one is in another', async () => {
    const nested =
      '\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap2 3\\nestcell\\nestrow ';
    const draft = await read(
      [
        'Before\\par\\trowd\\pard\\intbl a\\par b\\cell\\cell c\\cell{\\trowd\\row}\\trowd\\pard\\intbl d\\cell\\row',
        `\\pard After\\par\\trowd\\pard\\intbl e\\par${nested}\\pard\\intbl f\\cell g\\cell\\row\\pard End`,
      ].join('\n'),
    );
    expect(blocksOf(draft)).toEqual([
      ...[
        ['paragraph', 'Before'],
        ['table-row', 'a\nb\t\tc'],
        ['table-row', 'd'],
        ['paragraph', 'After'],
        ['paragraph', 'e'],
      ],
      ...[
        ['table-row', '1\t2'],
        ['table-row', '3'],
        ['paragraph', 'f'],
        ['paragraph', 'g'],
        ['paragraph', 'End'],
      ],
    ]);
  });

  test('notes come after the text, boxes after their paragraph', async () => {
    const draft = await read(
      'One{\\super\\chftn{\\footnote\\pard\\s1{\\super\\chftn} First\\par more}} two{\\super *{\\footnote * Starred}}' +
        '{\\shp{\\*\\shpinst{\\sp{\\sn no}{\\sv no}}{\\shptxt\\pard Boxed\\par again}}{\\shprslt no}} three{\\*\\do{\\dptxbxtext\\pard Old box}}' +
        '{\\chftn{\\*\\footnote\\ftnalt\\chftn Second}}\\par Last',
      '{\\stylesheet{\\s1\\outlinelevel0 x;}}',
    );
    expect(blocksOf(draft)).toEqual([
      ...[
        ['paragraph', 'One¹ two* three²'],
        ['paragraph', 'Boxed'],
        ['paragraph', 'again'],
        ['paragraph', 'Old box'],
        ['paragraph', 'Last'],
      ],
      ...[
        ['footnote', '¹ First'],
        ['footnote', 'more'],
        ['footnote', '* Starred'],
        ['footnote', '² Second'],
      ],
    ]);
  });
});

describe('around the words of RTF', () => {
  test('what is no part of the text is left out, and told', async () => {
    const { text, remarks } = await read(
      [
        '{\\header Head\\par}{\\footerr \\par}{\\*\\unknown no{\\b no}}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt a}}',
        '{\\pict\\pngblip 0123}{\\*\\shppict{\\pict 45}}{\\nonshppict{\\pict 67}}{\\object\\objemb{\\*\\objdata 89}{\\result no}}',
        '{\\f9\\u-4000 ?}{\\v xx}{\\v0 b}{\\deleted no}{\\revised c}{\\upr{no}{\\*\\ud{d}}}{\\xe no}\\v xx\\plain e{\\pict\\bin4 }}{\\}f{\\*\\bkmkstart no}',
      ].join(''),
    );
    expect(text).toBe('a\ufffdbcdef');
    expect(remarks).toEqual([
      'Tracked changes: 1 insertion read as accepted.',
      'Tracked changes: 1 deletion left out.',
      'Hidden text was left out: 4 characters.',
      'Headers and footers were left out.',
      'Images and drawings were left out: 3.',
      'Embedded objects and documents were left out: 1.',
      'Symbols of a font that is not known became \ufffd: 1.',
    ]);
  });

  test('comments keep what they are about, who wrote them and when; title, author and year are read', async () => {
    const info =
      "{\\info{\\title A t\\'eftle}{\\author Ann}{\\doccomm no}{\\creatim\\yr2019\\mo4\\dy5}{\\revtim\\yr2020}}";
    const date = (124 << 20) | (3 << 16) | (9 << 11) | (10 << 6) | 30 | 0;
    const draft = await read(
      '{\\*\\atrfstart 1}One\\par two{\\*\\atrfend 1}{\\*\\atnid A}{\\*\\atnauthor Ann}\\chatn' +
        `{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate ${date}}\\pard About\\par both} three{\\*\\annotation{\\*\\atndate x} At a point}`,
      info,
    );
    expect(
      draft.comments.map(({ start, end, ...rest }) => [draft.text.slice(start, end), ...Object.values(rest)]),
    ).toEqual([
      ['One\n\ntwo', 'Ann', '2024-03-09T10:30:00.000Z', 'About\nboth'],
      ['two three', '', '', 'At a point'],
    ]);
    expect(draft).toMatchObject({ title: 'A tïtle', attributes: { author: 'Ann', year: '2019' }, format: 'rtf' });
  });

  test('a document that ends too early is read as far as it goes', async () => {
    const draft = await draftOf('a.rtf', '{\\rtf1 One\\par{\\b two{\\footnote three');
    expect(draft.text).toBe('One\n\ntwo\n\nthree');
    expect(draft.remarks).toEqual(['The file ends before it should: what would follow is missing.']);
  });
});
