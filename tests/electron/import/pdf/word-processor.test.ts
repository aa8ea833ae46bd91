/**
 * A PDF that a word processor made, with a title, two columns, headings, footnotes, header and footer: it yields what the document
 * says that it was made from. `gate.pdf` is `gate.fodt` by LibreOffice 7.4: `soffice --headless --convert-to pdf gate.fodt`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, draftOf } from '../drafts.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/documents');

/** The paragraphs of the document's body, each note after the number that the text has instead of it. */
function writtenIn(document: string): { body: string[]; notes: string[] } {
  const notes: string[] = [];
  const body = document.slice(document.indexOf('<office:text>')).replaceAll(/<text:note .*?<\/text:note>/gs, (note) => {
    const number = String(notes.length + 1);
    notes.push(`${number} ${/<text:note-body><text:p[^>]*>(.*?)<\/text:p>/s.exec(note)![1]!}`);
    return number;
  });
  return { body: Array.from(body.matchAll(/<text:[ph] [^>]*>(.*?)<\/text:[ph]>/gs), (match) => match[1]!), notes };
}

test('the paragraphs, headings and notes are those of the document', async () => {
  const { body, notes } = writtenIn(readFileSync(join(FOLDER, 'gate.fodt'), 'utf8'));
  const draft = await draftOf('gate.pdf', readFileSync(join(FOLDER, 'gate.pdf')));
  const blocks = blocksOf(draft);
  const ofKind = (kind: RegExp) => blocks.filter(([name]) => kind.test(name)).map(([, text]) => text);
  expect(ofKind(/heading|paragraph/)).toEqual(body);
  expect(ofKind(/footnote/)).toEqual(notes);
  expect(ofKind(/heading/)).toEqual([
    'The gate on Saturday',
    'Who comes first',
    'Water and who may take it',
    'What is passed on',
  ]);
  expect(draft.pages!.map((page) => draft.text.slice(page, page + 12))).toEqual([
    'The gate on ',
    'was listened',
    expect.any(String),
  ]);
  expect([draft.title, draft.attributes.author]).toEqual(['The gate on Saturday', 'Mira Okafor']);
});
