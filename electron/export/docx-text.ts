/** Texts in DOCX: forms, marks, line breaks, and writing from right to left. */

import { ExternalHyperlink, type ParagraphChild, ShadingType, TextRun, UnderlineType } from 'docx';
import type { Run } from '../../shared/report/document.ts';
import { allowedInXml } from '../../shared/report/escape-xml.ts';

/** Underlines that tell marks apart without colour, by the place of the mark; after the last they begin anew. */
const UNDERLINES = [
  UnderlineType.SINGLE,
  UnderlineType.DOUBLE,
  UnderlineType.DOTTED,
  UnderlineType.DASH,
  UnderlineType.WAVE,
];

/** How much of a mark's colour lies under its text: black on it keeps a contrast of at least 7:1. */
const MARK_STRENGTH = 0.25;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** What a paragraph of this text says of its direction. */
export function directionOf(text: string | readonly Run[]): { readonly bidirectional?: true } {
  return writesRightToLeft(text) ? { bidirectional: true } : {};
}

/** Whether the first letter belongs to a script that is written from right to left. */
function writesRightToLeft(text: string | readonly Run[]): boolean {
  const plain = typeof text === 'string' ? text : text.map((run) => run.text).join('');
  return RIGHT_TO_LEFT.test(LETTER.exec(plain)?.[0] ?? '');
}

export function textDocx(text: string, bold = false): ParagraphChild[] {
  return runsDocx([{ text, bold }], []);
}

/** A square in the colour of a code, `#rrggbb`. */
export function swatchDocx(colour: string | undefined): ParagraphChild[] {
  return colour === undefined ? [] : [new TextRun({ text: '\u25a0 ', color: colour.slice(1) })];
}

/** `marks` are the colours of the whole document in order. */
export function runsDocx(runs: readonly Run[], marks: readonly string[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, mark, link }): ParagraphChild[] => {
    const form = {
      ...(bold && { bold }),
      ...(italic && { italics: true }),
      ...(link !== undefined && { style: 'Hyperlink' }),
      ...(mark !== undefined && markForm(mark, marks.indexOf(mark.toLowerCase()))),
      ...(writesRightToLeft(text) && { rightToLeft: true }),
    };
    const lines = allowedInXml(text).split(/\r\n|\r|\n/);
    const children = lines.map((line, i) => new TextRun({ text: line, ...form, ...(i > 0 && { break: 1 }) }));
    return link === undefined ? children : [new ExternalHyperlink({ children, link })];
  });
}

function markForm(mark: string, place: number) {
  return {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: lightened(mark) },
    underline: { type: UNDERLINES[place % UNDERLINES.length]! },
  };
}

/** The colour as it looks when it is laid thinly on white paper, as six hexadecimal digits. */
function lightened(colour: string): string {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    .map((part) =>
      Math.round(255 - (255 - part) * MARK_STRENGTH)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
