/** Lays paragraphs out on pages as a word processor does: lines, columns, indents, hyphens, headers and footers. */

import { PAGE, type PlacedText, textWidth } from './pdf.ts';

export interface Setting {
  readonly columns?: 1 | 2 | 3;
  readonly size?: number;
  /** Of the first line of each paragraph, in points. */
  readonly indent?: number;
  /** Between paragraphs, in points. */
  readonly space?: number;
  /** Lines go to the right edge, but for the last. */
  readonly justified?: boolean;
  /** Longer words may be cut with a hyphen after this many letters. */
  readonly hyphenateAfter?: number;
  /** What stands above and below each page; `#` is the page's number. */
  readonly header?: string;
  readonly footer?: string;
  /** Lines that fit on a page. */
  readonly lines?: number;
}

export interface LaidOut {
  readonly pages: readonly (readonly PlacedText[])[];
  /** Index of the page on which each paragraph begins. */
  readonly begins: readonly number[];
}

const MARGIN = 72;
const GUTTER = 20;

interface SetLine {
  readonly words: readonly string[];
  readonly indent: number;
  readonly isLast: boolean;
}

export function layOut(paragraphs: readonly string[], setting: Setting = {}): LaidOut {
  const { columns = 1, size = 10, indent = 15, space = 0, lines = 40 } = setting;
  const width = (PAGE.width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  const pages: PlacedText[][] = [];
  const begins: number[] = [];
  const leading = 1.2 * size;
  let column: number = columns;
  let y = Number.POSITIVE_INFINITY;
  const bottom = MARGIN + lines * leading + 1;
  for (const paragraph of paragraphs) {
    if (Number.isFinite(y) && y > MARGIN) y += space;
    linesOf(paragraph, width, size, indent, setting.hyphenateAfter).forEach((line, i) => {
      if (y + leading > bottom) {
        y = MARGIN;
        if (++column >= columns) {
          column = 0;
          pages.push(runningTexts(setting, pages.length + 1));
        }
      }
      if (i === 0) begins.push(pages.length - 1);
      y += leading;
      const x = MARGIN + column * (width + GUTTER) + line.indent;
      pages.at(-1)!.push(placed(line, x, y, width - line.indent, size, setting.justified ?? false));
    });
  }
  return { pages, begins };
}

function linesOf(paragraph: string, width: number, size: number, indent: number, hyphenateAfter = 0): SetLine[] {
  const lines: SetLine[] = [];
  let words: string[] = [];
  const room = () => width - (lines.length === 0 ? indent : 0);
  const fits = (word: string) => textWidth([...words, word].join(' '), size) <= room();
  const end = (isLast: boolean) => {
    lines.push({ words, indent: lines.length === 0 ? indent : 0, isLast });
    words = [];
  };
  for (const word of paragraph.split(' ')) {
    if (fits(word)) {
      words.push(word);
      continue;
    }
    const head = `${word.slice(0, hyphenateAfter)}-`;
    const isCut =
      hyphenateAfter > 0 &&
      /^\p{L}+$/u.test(word.slice(0, hyphenateAfter + 3)) &&
      word.length >= hyphenateAfter + 3 &&
      fits(head);
    if (isCut) words.push(head);
    end(false);
    words.push(isCut ? word.slice(hyphenateAfter) : word);
  }
  end(true);
  return lines;
}

function placed(
  { words, isLast }: SetLine,
  x: number,
  y: number,
  room: number,
  size: number,
  justified: boolean,
): PlacedText {
  const text = words.join(' ');
  const gaps = justified && !isLast ? words.length - 1 : 0;
  return { x, y, text, size, ...(gaps > 0 && { wordSpace: (room - textWidth(text, size)) / gaps }) };
}

function runningTexts({ header, footer }: Setting, page: number): PlacedText[] {
  return [
    ...(header ? [{ x: MARGIN, y: 40, text: header.replace('#', String(page)), size: 8 }] : []),
    ...(footer
      ? [{ x: PAGE.width / 2 - 10, y: PAGE.height - 30, text: footer.replace('#', String(page)), size: 8 }]
      : []),
  ];
}
