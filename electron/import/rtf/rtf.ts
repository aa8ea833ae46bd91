/** Reads RTF documents: the words that a reader of the document sees, with their form. */

import { fail } from '../../../shared/api/failure.ts';
import type { DocumentReader } from '../document-reader.ts';
import { commentsIn } from '../flow/comments.ts';
import { textOfFlow } from '../flow/flow-text.ts';
import { statedProperties } from '../flow/stated-properties.ts';
import { RtfReader } from './rtf-reader.ts';
import { walkRtf } from './rtf-tokens.ts';

/**
 * Tracked changes are read as accepted; hidden text, headers and footers, images and embedded objects are left out and told.
 * Numbers of lists are part of the text, as markers. Notes come after the text, numbered in the order of their marks.
 *
 * Fails with `unreadable-file` where it is no RTF document. One that ends too early is read as far as it goes.
 */
export const readRtf: DocumentReader = async ({ fileName, bytes }) => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^\s*\{\\rtf/.test(content.slice(0, 100))) {
    fail('unreadable-file', `"${fileName}" is no RTF document. Open it in the program it is from and save it as .rtf.`);
  }
  const reader = new RtfReader(fileName);
  walkRtf(content, reader);
  reader.finish();
  const { body, facts } = reader;
  const paragraphs = body.flow.closeStory();
  const { comments, ...form } = textOfFlow([...paragraphs, ...body.notes.paragraphs().notes]);
  return [
    {
      fileName,
      format: 'rtf',
      encoding: 'declared',
      ...statedProperties({ title: facts.title, author: facts.author, date: facts.year }),
      ...form,
      comments: commentsIn(comments, body.comments),
      remarks: body.leftOut.sentences(),
    },
  ];
};
