/** Valid documents of every kind that is imported, to be damaged. */

import writeXlsxFile from 'write-excel-file/node';
import type { MethodName } from '../../shared/api/contract.ts';
import { docxOfPieces } from '../support/documents/docx-pieces.ts';
import { epubOf } from '../support/documents/epub.ts';
import { qualCoderDatabase, taguetteDatabase } from '../support/documents/foreign-databases.ts';
import { layOut } from '../support/documents/laid-out.ts';
import { fodtOf, odtOfPieces } from '../support/documents/odt.ts';
import { makePdf } from '../support/documents/pdf.ts';
import type { Piece } from '../support/documents/pieces.ts';
import { PROGRAMS, qdpxOf, refiProjectOf } from '../support/documents/refi.ts';
import { richProject } from '../support/documents/rich-refi.ts';
import { rtfOfPieces } from '../support/documents/rtf.ts';
import { srtOf, vttOf } from '../support/documents/subtitles.ts';

export interface FuzzedDocument {
  /** The importer that it is for. */
  readonly method: Extract<MethodName, `${string}.import` | 'memos.importComments'>;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const words = (text: string) => [{ kind: 'words', words: text } as const];

const PIECES: readonly Piece[] = [
  { kind: 'heading', level: 1, runs: words('A day at the fire station 🚒') },
  {
    kind: 'paragraph',
    runs: [...words('Firemen drive. '), { kind: 'commented', words: 'They stop.', comment: 'Why?' }],
  },
  {
    kind: 'paragraph',
    runs: [...words('Then they go on'), { kind: 'note', words: 'As told later.' }, { kind: 'tab' }],
  },
  { kind: 'bullet', level: 1, runs: words('One ladder') },
  { kind: 'number', level: 2, runs: [...words('Two hoses'), { kind: 'break' }, ...words('of length')] },
  { kind: 'quotation', runs: words('“We were late,” said one of them.') },
  {
    kind: 'table',
    rows: [
      [['Name'], ['Years']],
      [['Ann'], ['12', 'or more']],
    ],
  },
];

const MARKDOWN = `# Notes\n\nSome *words* and a [link](https://example.org).\n\n- one\n- two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nA note.[^1]\n\n[^1]: The note.\n\n\`\`\`\ncode\n\`\`\`\n`;
const HTML = `<!doctype html><html><head><title>Page</title><meta charset="utf-8"></head><body><h1>Page</h1><p>One <b>two</b> &amp; three.</p><ul><li>a<ul><li>b</li></ul></li></ul><table><tr><td>1</td><td>2</td></tr></table><script>let x;</script></body></html>`;
const CUES = [
  { start: 0, end: 1500, lines: ['- Hello there.', '- Good day.'] },
  { start: 2000, end: 4000, lines: ['We went to the station.'] },
];
const SURVEY = 'name,age,answer\nAnn,41,"We met, and talked.\nTwice."\nBen,12,Not at all.\n';
const RIS =
  'TY  - JOUR\nTI  - A day at the fire station\nAU  - Lee, Ann\nPY  - 2019/05/01\nDO  - 10.1000/xyz\nER  - \n';
const BIBTEX =
  '@article{lee, title = {A {Day} at the "station"}, author = "Lee, Ann and Ben {\\"O}", year = 2019 # "", doi={10.1/x}}\n';
const CSL = JSON.stringify([
  { id: 'a', title: 'A day', author: [{ family: 'Lee', given: 'Ann' }], issued: { 'date-parts': [[2019, 5]] } },
]);
const COMMENTS = JSON.stringify({
  ...{ format: 'themata-comments', version: 1, project: '00000000-0000-4000-8000-000000000000', reviewer: 'Eve' },
  comments: [],
});
const THEN = '2024-05-06 07:08:09';

const document = (name: string, content: Uint8Array | string): FuzzedDocument => ({
  ...{ method: 'sources.import', name },
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

const forImporter = (method: FuzzedDocument['method'], name: string, content: Uint8Array | string): FuzzedDocument => ({
  ...document(name, content),
  method,
});

export async function fuzzedDocuments(): Promise<readonly FuzzedDocument[]> {
  return [...DOCUMENTS, ...PROJECTS, ...TABLES, forImporter('surveys.import', 'survey.xlsx', await workbook())];
}

const DOCUMENTS: readonly FuzzedDocument[] = [
  document('plain.txt', 'One line.\n\nAnother — with “quotes”, 中文 and 🚀.\n'),
  document('sixteen.txt', new Uint8Array(Buffer.from('\ufeffSome UTF-16 words.\r\nTwo lines.', 'utf16le'))),
  document('notes.md', MARKDOWN),
  document('page.html', HTML),
  document('pieces.docx', docxOfPieces(PIECES)),
  document('pieces.odt', odtOfPieces(PIECES)),
  document('flat.fodt', fodtOf({ body: '<text:h text:outline-level="1">H</text:h><text:p>Some words.</text:p>' })),
  document('pieces.rtf', rtfOfPieces(PIECES)),
  document(
    'book.epub',
    epubOf({
      pages: ['One', 'Two'].map((title) => ({ title, body: `<h1>${title}</h1><p>The words of ${title}.</p>` })),
    }),
  ),
  document('paper.pdf', pdf(1)),
  document('columns.pdf', pdf(2)),
  document('talk.srt', srtOf(CUES)),
  document('talk.vtt', vttOf(CUES)),
];

const PROJECTS: readonly FuzzedDocument[] = [
  forImporter('project.import', 'rich.qdpx', richProject()),
  ...Object.entries(PROGRAMS).map(([program, habits]) =>
    forImporter(
      'project.import',
      `${program}.qdpx`,
      refiProjectOf(
        [{ name: 'One', text: 'Ada 🌍 said:\nRules are good.', passages: [{ start: 0, end: 6, code: 0 }] }] as never,
        ['Rules', 'Lens'],
        habits,
      ),
    ),
  ),
  forImporter(
    'project.import',
    'empty.qdpx',
    qdpxOf({ 'project.qde': '<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>' }),
  ),
  forImporter(
    'project.import',
    'tags.sqlite3',
    taguetteDatabase({
      projects: [[1, 'Fire', 'On trucks.', THEN]],
      documents: [[1, 'One', '', 'one.html', THEN, 1, 'LEFT_TO_RIGHT', '<p>Firemen drive &amp; ride.</p>']],
      tags: [[1, 1, 'people', 'Old people.']],
      highlights: [[1, 1, 0, 7, '<p>Firemen</p>']],
      highlight_tags: [[1, 1]],
    } as never),
  ),
  forImporter(
    'project.import',
    'study.qda',
    qualCoderDatabase({
      project: [['v6', THEN, 'All.', 'QualCoder 3.5', 0, 0, 'cleo']],
      source: [[1, 'One', 'Ada said: rules are good.', null, '', 'cleo', THEN, null, null]],
      code_name: [[1, 'Rules', '', null, 'cleo', THEN, '#ABCDEF']],
      code_text: [[1, 1, 1, 'rules', 10, 15, 'cleo', THEN, '', null, 1]],
    } as never),
  ),
];

const TABLES: readonly FuzzedDocument[] = [
  forImporter('surveys.import', 'survey.csv', SURVEY),
  forImporter('references.import', 'library.ris', RIS),
  forImporter('references.import', 'library.bib', BIBTEX),
  forImporter('references.import', 'library.json', CSL),
  forImporter(
    'codebook.import',
    'codebook.csv',
    'path,colour,definition\nLens / Realism,#336699,"What, then?"\nRound,,\n',
  ),
  forImporter('codings.import', 'codings.csv', 'source,code,start,end\nnone,Lens,0,5\n'),
  forImporter('lexicon.import', 'lexicon.csv', 'code,term\nLens,"fire*"\n'),
  forImporter('memos.importComments', 'comments.json', COMMENTS),
];

function pdf(columns: 1 | 2): Uint8Array {
  const paragraphs = Array.from({ length: 6 }, (_, i) =>
    `Paragraph ${i} tells of the fire station and its ladders. `.repeat(4),
  );
  const { pages } = layOut(paragraphs, { columns });
  return makePdf({ pages, title: 'A paper', author: 'Ann' });
}

async function workbook(): Promise<Uint8Array> {
  const rows = SURVEY.split('\n').slice(0, 2);
  const cells = rows.map((row) => row.split(',').map((value) => ({ value })));
  return new Uint8Array(await writeXlsxFile(cells as never).toBuffer());
}
