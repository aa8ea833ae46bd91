/** REFI-QDA projects that do not keep to the standard, or say things in ways of their own. */

import { describe, expect, test } from 'vitest';
import { derivedGuid } from '../../../electron/derived-guid.ts';
import { readRefiProject } from '../../../electron/import/refi/read-project.ts';
import { guidNumber as g, qdpxOf } from '../../support/documents/refi.ts';

const TEXT = 'One stone 🌊 on the wall.\nTwo more.';
const ref = (name: string, n: number) => `<${name} targetGUID="${g(n)}"/>`;
const user = `<Users><User guid="${g(1)}" name="Ada"/></Users>`;
const codes = `<CodeBook><Codes><Code guid="${g(2)}" name="Stone" isCodable="true"/></Codes></CodeBook>`;
const coding = (n: number, code = 2) =>
  `<Coding guid="${g(n)}" creatingUser="${g(1)}">${ref('CodeRef', code)}</Coding>`;
const selection = (n: number, start: number, end: number, inner: string) =>
  `<PlainTextSelection guid="${g(n)}" startPosition="${start}" endPosition="${end}">${inner}</PlainTextSelection>`;
const text = (inner: string, attributes = '') =>
  `<TextSource guid="${g(3)}" name="A text" plainTextPath="internal://a.txt" ${attributes}>${inner}</TextSource>`;
const projectXml = (inner: string) =>
  `<Project name="Made" origin="Maker" xmlns="urn:QDA-XML:project:1.0" creationDateTime="2024-01-02T03:04:05Z">${inner}</Project>`;

async function read(inner: string, files: Record<string, Uint8Array | string> = {}) {
  const bytes = qdpxOf({ 'project.qde': projectXml(inner), 'sources/a.txt': TEXT, ...files });
  return readRefiProject({ bytes, fileName: 'made.qdpx' });
}

describe('a note', () => {
  const note = `<Notes><Note guid="${g(9)}" name="Thought" creatingUser="${g(1)}"><PlainTextContent>Why?</PlainTextContent></Note></Notes>`;
  const passage = { kind: 'passage', guid: g(3), start: 0, end: 9 };
  test.each([
    ['the project', '', note + ref('NoteRef', 9), { kind: 'project' }],
    ['nothing', '', note, { kind: 'project' }],
    ['a source', ref('NoteRef', 9), note, { kind: 'source', guid: g(3) }],
    ['a passage', selection(20, 0, 9, ref('NoteRef', 9)), note, passage],
    [
      'a coding',
      selection(20, 0, 9, `<Coding guid="${g(21)}">${ref('CodeRef', 2)}${ref('NoteRef', 9)}</Coding>`),
      note,
      { kind: 'coding', guid: g(21) },
    ],
    [
      'a passage that it is linked to',
      selection(20, 0, 9, coding(21)),
      `${note}<Links><Link guid="${g(30)}" originGUID="${g(9)}" targetGUID="${g(20)}"/></Links>`,
      passage,
    ],
  ])('on %s is a memo there', async (_what, inSource, after, subject) => {
    const { draft } = await read(`${user}${codes}<Sources>${text(inSource)}</Sources>${after}`);
    const made = { title: 'Thought', body: 'Why?', coder: g(1), createdAt: '2024-01-02T03:04:05.000Z' };
    expect(draft.memos).toEqual([{ guid: g(9), subject, ...made, changedAt: made.createdAt }]);
    expect(draft.links).toEqual([]);
  });

  test('on several things is a memo on each, with its words from a file', async () => {
    const inner = `<Sources>${text(ref('NoteRef', 9))}</Sources><Notes><Note guid="${g(9)}" plainTextPath="internal://n.txt"/></Notes>${ref('NoteRef', 9)}`;
    const { draft, report } = await read(inner, { 'sources/n.txt': '\ufeffLine\r\nother' });
    expect(draft.memos.map(({ subject, body }) => [subject.kind, body])).toEqual([
      ['source', 'Line\nother'],
      ['project', 'Line\nother'],
    ]);
    expect(report.changed).toContain('Notes on several things (1) became a memo on each.');
  });
});

describe('a selection', () => {
  test('with a description and no code is a memo on its passage', async () => {
    const inner = selection(20, 0, 9, '<Description>Mind this.</Description>');
    const { draft } = await read(`<Sources>${text(inner)}</Sources>`);
    expect(draft.codings).toEqual([]);
    expect(draft.memos).toMatchObject([
      { subject: { kind: 'passage', guid: g(3), start: 0, end: 9 }, body: 'Mind this.' },
    ]);
  });

  test('without a character is left out and told; a note on it is one on the source', async () => {
    const inner = selection(20, 4, 4, coding(21) + ref('NoteRef', 9));
    const notes = `<Notes><Note guid="${g(9)}"><PlainTextContent>Why?</PlainTextContent></Note></Notes>`;
    const { draft, report } = await read(`${codes}<Sources>${text(inner)}</Sources>${notes}`);
    expect([draft.codings, draft.memos.map(({ subject }) => subject)]).toEqual([[], [{ kind: 'source', guid: g(3) }]]);
    expect(report.dropped).toEqual(['Codings of selections without a character (1).']);
    expect(report.changed).toContain('Notes on selections without a character (1) became memos on the source.');
  });

  test('past the end of the text ends with it, or is left out and told', async () => {
    const inner = selection(20, 0, 99, coding(21)) + selection(22, 90, 99, coding(23));
    const { draft, report } = await read(`${codes}<Sources>${text(inner)}</Sources>`);
    expect(draft.codings.map(({ guid, start, end }) => [guid, start, end])).toEqual([[g(21), 0, TEXT.length]]);
    expect(report.dropped).toEqual(['Selections outside their text (1).']);
  });

  test('of a whole source, and a coding that is there twice, are codings and one coding', async () => {
    const twice = selection(20, 0, 9, coding(21) + coding(22));
    const { draft, report } = await read(`${user}${codes}<Sources>${text(twice + coding(23))}</Sources>`);
    expect(draft.codings.map(({ guid, start, end }) => [guid, start, end])).toEqual([
      [g(23), 0, TEXT.length],
      [g(21), 0, 9],
    ]);
    expect(report.dropped).toEqual(['Codings that were there twice (1).']);
  });
});

test('a transcript says when each of its paragraphs was spoken', async () => {
  const point = (n: number, position: number, time: number) =>
    `<SyncPoint guid="${g(n)}" position="${position}" timeStamp="${time}"/>`;
  const { draft } = await read(`<Sources><AudioSource guid="${g(60)}" name="Tape"><Transcript guid="${g(61)}"
    plainTextPath="internal://a.txt">${point(62, 0, 0)}${point(63, 25, 4000)}${point(64, 34, 9000)}</Transcript></AudioSource></Sources>`);
  expect(draft.sources).toMatchObject([{ guid: g(61), name: 'Tape' }]);
  expect(draft.sources[0]!.draft.times).toEqual([
    { start: 0, end: 4000 },
    { start: 4000, end: 9000 },
  ]);
});

describe('cases and variables', () => {
  const variables = `<Variables><Variable guid="${g(40)}" name="Age" typeOfVariable="Integer"/>
    <Variable guid="${g(41)}" name="Age" typeOfVariable="Text"/></Variables>`;
  const value = (n: number, inner: string) => `<VariableValue>${ref('VariableRef', n)}${inner}</VariableValue>`;

  test('give attributes to cases and sources', async () => {
    const { draft, report } = await read(`${variables}<Cases><Case guid="${g(50)}" name="Anna">
      ${value(40, '<IntegerValue>41</IntegerValue>')}${value(99, '<TextValue>x</TextValue>')}${ref('SourceRef', 3)}</Case></Cases>
      <Sources>${text(value(41, '<TextValue>old</TextValue>'))}</Sources>`);
    expect(draft.attributes).toEqual([
      { guid: g(40), name: 'Age' },
      { guid: g(41), name: 'Age (2)' },
    ]);
    expect(draft.cases).toEqual([
      { guid: g(50), name: 'Anna', description: '', sources: [g(3)], attributes: { Age: '41' } },
    ]);
    expect(draft.sources[0]!.attributes).toEqual({ 'Age (2)': 'old' });
    expect(report.dropped).toEqual(['Values of variables that are not there (1).']);
  });

  test('without a name and with one source give their values to it', async () => {
    const { draft } =
      await read(`${variables}<Cases><Case guid="${g(50)}">${value(40, '<IntegerValue>7</IntegerValue>')}
      ${ref('SourceRef', 3)}</Case></Cases><Sources>${text('')}</Sources>`);
    expect([draft.cases, draft.sources[0]!.attributes]).toEqual([[], { Age: '7' }]);
  });

  test('are what passages are coded with: the case holds the source, a code of its name the passage', async () => {
    const inner = selection(20, 0, 9, coding(21, 50));
    const { draft } = await read(`<Cases><Case guid="${g(50)}" name="Anna"/></Cases><Sources>${text(inner)}</Sources>`);
    expect(draft.cases[0]!.sources).toEqual([g(3)]);
    expect(draft.codes.map(({ name }) => name)).toEqual(['Cases', 'Anna']);
    expect(draft.codings).toMatchObject([{ guid: g(21), code: draft.codes[1]!.guid, start: 0, end: 9 }]);
  });
});

describe('what is missing or strange', () => {
  test('a plain text is read from the document beside it, with its headings', async () => {
    const source = `<TextSource guid="${g(3)}" name="Doc" richTextPath="internal://d.html">${selection(20, 0, 3, coding(21))}</TextSource>`;
    const rich = { 'sources/d.html': '<h1>One</h1><p>Two words.</p>' };
    const { draft, report } = await read(`${user}${codes}<Sources>${source}</Sources>`, rich);
    expect(draft.sources[0]!.draft).toMatchObject({ text: 'One\n\nTwo words.', blocks: [{ kind: 'heading' }, {}] });
    expect(draft.codings).toMatchObject([{ start: 0, end: 3 }]);
    expect(report.changed[0]).toMatch(/^Sources without a plain text \(1\)/);
    const files = draft.foreign.flatMap((part) => part.files.map(({ path }) => path));
    expect(files).toContain(`sources/${derivedGuid(draft.origin.guid, 'file', 'sources/d.html')}.html`);
  });

  test('users, names and GUIDs are made up, the same each time', async () => {
    const inner = `<Users><User guid="u1" id="AB"/><User guid="u2"/></Users>
      <CodeBook><Codes><Code guid="c1" name="Stone"/><Code guid="c1" name="Stone"/></Codes></CodeBook>
      <Sources><TextSource guid="s1" plainTextPath="a.txt"><PlainTextSelection startPosition="0" endPosition="3">
      <Coding creatingUser="u2"><CodeRef targetGUID="c1"/></Coding><Coding><CodeRef targetGUID="c9"/></Coding>
      </PlainTextSelection></TextSource></Sources>`;
    const { draft, report } = await read(inner);
    expect((await read(inner)).draft).toEqual(draft);
    expect(draft.coders.map(({ name }) => name)).toEqual(['AB', 'Coder 2']);
    expect(draft.codes.map(({ name }) => name)).toEqual(['Stone', 'Stone']);
    expect(draft.codes[0]!.guid).not.toBe(draft.codes[1]!.guid);
    expect(draft.codings).toMatchObject([{ code: draft.codes[0]!.guid, coder: draft.coders[1]!.guid }]);
    expect(draft.sources).toMatchObject([{ name: 'Source 1', createdAt: '2024-01-02T03:04:05.000Z' }]);
    expect(report.dropped).toEqual(['Codings with a code that is not there (1).']);
  });

  test('links lead from coding to coding, sets hold codes, and what has no place is kept', async () => {
    const inner = `${user}${codes}<Sources>${text(selection(20, 0, 9, coding(21)) + selection(22, 10, 12, coding(23)))}
      <PictureSource guid="${g(60)}" name="Map" path="internal://m.png"><PictureSelection guid="${g(61)}" firstX="0" firstY="0"
      secondX="5" secondY="5"/></PictureSource></Sources>
      <Links><Link guid="${g(30)}" direction="OneWay" originGUID="${g(20)}" targetGUID="${g(22)}"/>
      <Link guid="${g(31)}" originGUID="${g(60)}" targetGUID="${g(2)}"/></Links>
      <Sets><Set guid="${g(70)}" name="Mine">${ref('MemberCode', 2)}${ref('MemberCode', 99)}</Set>
      <Set guid="${g(71)}" name="Wave">${ref('MemberSource', 3)}</Set></Sets>
      <Graphs><Graph guid="${g(80)}" name="Plan"/></Graphs><Wordcloud size="3"/>`;
    const { draft, report } = await read(inner, { 'sources/m.png': new Uint8Array([1, 2]), 'sources/loose.bin': 'x' });
    expect(draft.links).toEqual([{ guid: g(30), name: '', direction: 'one-way', from: g(21), to: g(23) }]);
    expect(draft.codeSets).toEqual([{ guid: g(70), name: 'Mine', description: '', codes: [g(2)] }]);
    expect(report.kept.slice(1)).toEqual([
      'Sources without a text (1): they cannot be read here, and are written back on export - "Map"',
      'Parts that the standard does not know (1): they are kept with the project - "Wordcloud"',
      'Sets of sources or notes (1): they are written back on export - "Wave"',
      'Graphs (1): they are written back on export - "Plan"',
      'Links between things that have no place here (1): they are written back on export.',
      'Files besides texts (2): they are written back on export.',
    ]);
    const files = draft.foreign.flatMap((part) => part.files.map(({ path }) => path));
    expect(files).toEqual([
      `sources/${derivedGuid(draft.origin.guid, 'file', 'sources/m.png')}.png`,
      'sources/loose.bin',
    ]);
  });
});
