/** Makes a Word document of known pieces. */

import { escapeXml } from '../../../shared/report/escape-xml.ts';
import { type DocxContent, docxOf, paragraph, run, table } from './docx.ts';
import type { Piece, Run } from './pieces.ts';

export function docxOfPieces(pieces: readonly Piece[], more: DocxContent = {}): Uint8Array {
  const notes: string[] = [];
  const comments: string[] = [];
  const body = pieces.map((piece) => xmlOf(piece, notes, comments)).join('');
  return docxOf({
    body,
    numbering: NUMBERING,
    styles: STYLES,
    footnotes: notes.map((note, at) => `<w:footnote w:id="${at}">${note}</w:footnote>`).join(''),
    comments: comments.map((comment, at) => `<w:comment w:id="${at}" w:author="Ann">${comment}</w:comment>`).join(''),
    ...more,
  });
}

const level = (place: number, format: string, pattern: string) =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'bullet', '◦')}</w:abstractNum>`,
  ...[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`),
].join('');

const STYLES = '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>';

function xmlOf(piece: Piece, notes: string[], comments: string[]): string {
  if (piece.kind === 'table') {
    return table(...piece.rows.map((row) => row.map((cell) => cell.map((line) => paragraph(run(line))).join(''))));
  }
  return paragraph(piece.runs.map((each) => runOf(each, notes, comments)).join(''), propertiesOf(piece));
}

function propertiesOf(piece: Exclude<Piece, { kind: 'table' }>): string {
  switch (piece.kind) {
    case 'heading':
      return `<w:outlineLvl w:val="${piece.level - 1}"/>`;
    case 'quotation':
      return '<w:pStyle w:val="Q"/>';
    case 'paragraph':
      return '';
    default:
      return `<w:numPr><w:ilvl w:val="${piece.level - 1}"/><w:numId w:val="${piece.kind === 'number' ? 1 : 2}"/></w:numPr>`;
  }
}

function runOf(each: Run, notes: string[], comments: string[]): string {
  switch (each.kind) {
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'tab':
      return '<w:r><w:tab/></w:r>';
    case 'hidden':
      return run(each.words, '<w:vanish/>');
    case 'inserted':
      return `<w:ins w:id="1">${run(each.words)}</w:ins>`;
    case 'deleted':
      return `<w:del w:id="1"><w:r><w:delText>${escapeXml(each.words)}</w:delText></w:r></w:del>`;
    case 'note':
      return `<w:r><w:footnoteReference w:id="${notes.push(paragraph(run(each.words))) - 1}"/></w:r>`;
    case 'commented': {
      const id = `w:id="${comments.push(paragraph(run(each.comment))) - 1}"`;
      const reference = `<w:r><w:commentReference ${id}/></w:r>`;
      return `<w:commentRangeStart ${id}/>${run(each.words)}<w:commentRangeEnd ${id}/>${reference}`;
    }
    default:
      return run(each.words);
  }
}
