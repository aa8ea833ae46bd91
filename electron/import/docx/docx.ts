/** Reads documents of Word (.docx, .docm, .dotx): the words that a reader of the document sees, with their form. */

import type { DocumentReader } from '../document-reader.ts';
import { commentsIn, type WrittenComment } from '../flow/comments.ts';
import { Flow, plainLines } from '../flow/flow.ts';
import { textOfFlow } from '../flow/flow-text.ts';
import { LeftOut } from '../flow/left-out.ts';
import { NoteMarks } from '../flow/note-marks.ts';
import { statedProperties } from '../flow/stated-properties.ts';
import { childOf, textOf, walkXml } from '../xml.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { type DocxPackage, openDocx } from './docx-package.ts';
import { DocxStyles } from './docx-styles.ts';
import { type DocxContext, DocxWalk } from './docx-walk.ts';

/**
 * Tracked changes are read as accepted; hidden text, headers and footers, images and embedded objects are left out and told.
 * Numbers of lists are part of the text, as markers. Notes come after the text, numbered in the order of their marks.
 *
 * Fails with `unreadable-file` where it is no Word document, damaged, in the old format, or protected by a password.
 */
export const readDocx: DocumentReader = async (file) => {
  const { fileName } = file;
  const parts = openDocx(file);
  const styles = new DocxStyles(parts.treeOf('styles'));
  const numbering = new DocxNumbering(parts.treeOf('numbering'), styles);
  const context = { styles, numbering, flow: new Flow(), notes: new NoteMarks(), leftOut: new LeftOut() };
  walkXml(parts.body, fileName, new DocxWalk(context, () => {}));
  const body = context.flow.closeStory();
  const written = writtenComments(parts, context, fileName);
  readNotes(parts, context, fileName);
  const { notes, missing } = context.notes.paragraphs();
  const { comments, ...form } = textOfFlow([...body, ...notes]);
  tellOfParts(parts, context.leftOut, missing);
  return [
    {
      fileName,
      format: 'docx',
      encoding: 'declared',
      ...statedProperties(propertiesOf(parts)),
      ...form,
      comments: commentsIn(comments, written),
      remarks: context.leftOut.sentences(),
    },
  ];
};

function readNotes(parts: DocxPackage, context: DocxContext, fileName: string): void {
  for (const part of [...parts.partsOf('footnotes'), ...parts.partsOf('endnotes')]) {
    const walk = new DocxWalk(context, ({ name, attributes }, paragraphs) => {
      context.notes.addStory(`${name} ${attributes.id ?? ''}`, paragraphs);
    });
    walkXml(part, fileName, walk);
  }
}

function writtenComments(parts: DocxPackage, context: DocxContext, fileName: string): Map<string, WrittenComment> {
  const written = new Map<string, WrittenComment>();
  for (const part of parts.partsOf('comments')) {
    const walk = new DocxWalk(context, ({ attributes: { id = '', author = '', date = '' } }, paragraphs) => {
      written.set(id, { author, date, body: plainLines(paragraphs) });
    });
    walkXml(part, fileName, walk);
  }
  return written;
}

function propertiesOf({ properties }: DocxPackage) {
  const [title, author, date] = ['title', 'creator', 'created'].map((name) => {
    const element = properties && childOf(properties, name);
    return element && textOf(element);
  });
  return { title, author, date };
}

function tellOfParts(parts: DocxPackage, leftOut: LeftOut, missingNotes: number): void {
  leftOut.add('missingNotes', missingNotes);
  leftOut.add('links', parts.externals);
  if (parts.hasMacros) leftOut.add('macros');
  const around = [...parts.partsOf('header'), ...parts.partsOf('footer')];
  if (around.some((part) => HOLDS_WORDS.test(new TextDecoder().decode(part)))) leftOut.add('headers');
}

/** A text element with more in it than white space. */
const HOLDS_WORDS = /<(?:\w+:)?t(?:\s[^<>]*)?>[^<]*[^<\s]/;
