/** Pieces of Word documents for the tests of their reader. */

import type { SourceDraft } from '../../../../shared/model/source-draft.ts';
import { docxOf, paragraph, run } from '../../../support/documents/docx.ts';
import { draftOf } from '../drafts.ts';

export const read = (content: Parameters<typeof docxOf>[0], name = 'a.docx'): Promise<SourceDraft> =>
  draftOf(name, docxOf(content));

export const style = (id: string, content: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`;
export const styled = (id: string, words: string) => paragraph(run(words), `<w:pStyle w:val="${id}"/>`);
export const item = (list: number, level: number, words: string) =>
  paragraph(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const level = (place: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
export const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
