/** Reads OpenDocument texts (.odt, .ott, .fodt): the words that a reader of the document sees, with their form. */

import { fail } from '../../../shared/api/failure.ts';
import type { DocumentFile, DocumentReader } from '../document-reader.ts';
import { commentsIn } from '../flow/comments.ts';
import { textOfFlow } from '../flow/flow-text.ts';
import { statedProperties } from '../flow/stated-properties.ts';
import { walkXml } from '../xml.ts';
import { openZip } from '../zip.ts';
import { OdtWalk } from './odt-walk.ts';

/**
 * Tracked changes are read as accepted; hidden text, headers and footers, images and embedded objects are left out and told.
 * Numbers of lists are part of the text, as markers. Notes come after the text, numbered in the order of their marks.
 *
 * Fails with `unreadable-file` where it is no OpenDocument text, damaged, or protected by a password.
 */
export const readOdt: DocumentReader = async (file) => {
  const { fileName } = file;
  const walk = new OdtWalk();
  for (const part of partsOf(file)) walkXml(part, fileName, walk);
  if (!walk.hasBody) {
    fail(
      'unreadable-file',
      `"${fileName}" is no OpenDocument text. Open it in the program it is from and save it as .odt.`,
    );
  }
  const body = walk.flow.closeStory();
  const { comments, ...form } = textOfFlow([...body, ...walk.notes.paragraphs().notes]);
  const { facts } = walk;
  return [
    {
      fileName,
      format: 'odt',
      encoding: 'declared',
      ...statedProperties({
        title: facts.get('dc:title'),
        author: facts.get('meta:initial-creator') ?? facts.get('dc:creator'),
        date: facts.get('meta:creation-date') ?? facts.get('dc:date'),
      }),
      ...form,
      comments: commentsIn(comments, walk.comments),
      remarks: walk.leftOut.sentences(),
    },
  ];
};

/** In an order in which styles come before what they are used for. */
function partsOf({ fileName, bytes }: DocumentFile): Uint8Array[] {
  if (isXml(bytes)) return [bytes];
  const zip = openZip(bytes, fileName);
  if (zip.readText('META-INF/manifest.xml')?.includes('encryption-data')) {
    fail(
      'unreadable-file',
      `"${fileName}" is protected by a password. Open it in LibreOffice, remove the password, save it and try again.`,
    );
  }
  return ['meta.xml', 'styles.xml', 'content.xml'].flatMap((path) => zip.read(path) ?? []);
}

function isXml(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}
