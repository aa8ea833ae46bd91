/** The styles of a DOCX file: quiet serif text, tables and notes in a smaller sans serif. */

import { AlignmentType, HeadingLevel, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** Between the margins of A4 and in pixels, of which a figure's units are: 6.27 inches at 96. */
export const TEXT_WIDTH = 602;

export const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const SANS = 'Arial';
const FAINT = '63635E';

/** Sizes are in half points, distances in twentieths of a point. */
export function docxStyles(language: string): IStylesOptions {
  const small = (id: string, name: string, more: { bold?: boolean; color?: string }, after: number) => ({
    ...{ id, name, basedOn: 'Normal', quickFormat: true },
    run: { font: SANS, size: 17, ...more },
    paragraph: { spacing: { before: 0, after, line: 240 } },
  });
  const headingStyle = (size: number, before: number) => ({
    run: { font: 'Georgia', bold: true, size, color: '1C1C1A' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      title: { run: { font: 'Georgia', bold: true, size: 40 }, paragraph: { spacing: { after: 320 } } },
      heading1: headingStyle(32, 400),
      heading2: headingStyle(26, 320),
      heading3: headingStyle(23, 260),
      heading4: headingStyle(22, 240),
    },
    paragraphStyles: [
      small('Cell', 'Table cell', {}, 0),
      small('Caption', 'caption', { bold: true }, 100),
      small('Notes', 'Table notes', { color: FAINT }, 60),
      {
        ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true },
        paragraph: { indent: { left: 480 }, spacing: { before: 160, after: 40 } },
      },
      {
        ...{ id: 'Reference', name: 'Reference', basedOn: 'Normal', quickFormat: true },
        run: { size: 18, color: FAINT },
        paragraph: { indent: { left: 480 }, spacing: { after: 240 } },
      },
    ],
  };
}

/** Items of a list lie from 0 to this deep. */
export const DEEPEST = 8;

export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'ordered',
      levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
        ...{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.START },
        style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 } } },
      })),
    },
  ],
};
