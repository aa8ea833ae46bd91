/** A document as DOCX: real headings, tables with header rows, figures as pictures, page numbers. */

import {
  AlignmentType,
  Document as DocxDocument,
  type FileChild,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Block, type Document, type ItemForm, marksOf } from '../../shared/report/document.ts';
import { allowedInXml } from '../../shared/report/escape-xml.ts';
import { type Figure, LIGHT_LOOK } from '../../shared/report/figures/figure.ts';
import { DEEPEST, DOCX_NUMBERING, docxStyles, HEADINGS, TEXT_WIDTH } from './docx-styles.ts';
import { tableDocx } from './docx-table.ts';
import { directionOf, runsDocx, swatchDocx, textDocx } from './docx-text.ts';
import { figurePng, sizeOf } from './figure-png.ts';

/** The whole file. Characters that XML may not hold become U+FFFD. */
export async function documentDocx(document: Document): Promise<Uint8Array> {
  const { title, language, blocks } = document;
  const marks = marksOf(document);
  const heading = new Paragraph({ style: 'Title', ...directionOf(title), children: textDocx(title) });
  const file = new DocxDocument({
    title: allowedInXml(title),
    creator: 'Themata',
    styles: docxStyles(language),
    numbering: DOCX_NUMBERING,
    sections: [
      {
        footers: { default: pageNumbers() },
        children: [heading, ...blocks.flatMap((block, i) => blockDocx(block, marks, i))],
      },
    ],
  });
  return await Packer.toBuffer(file);
}

function blockDocx(block: Block, marks: readonly string[], place: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...directionOf(block.text),
          children: [...swatchDocx(block.colour), ...textDocx(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...directionOf(block.runs), children: runsDocx(block.runs, marks) })];
    case 'list': {
      const { items, ordered = false, forms = items.map(() => ({ level: 0, ordered })) } = block;
      return items.map(
        (runs, item) =>
          new Paragraph({
            ...directionOf(runs),
            children: runsDocx(runs, marks),
            // Each ordered list has an instance of its own, so that it begins at 1.
            ...(forms[item]!.ordered
              ? { numbering: { reference: 'ordered', level: depthOf(forms[item]!), instance: place } }
              : { bullet: { level: depthOf(forms[item]!) } }),
          }),
      );
    }
    case 'table':
      return tableDocx(block.table);
    case 'figure':
      return figureDocx(block.figure, block.caption);
    case 'quotation':
      return [
        new Paragraph({
          style: 'Quote',
          keepNext: true,
          ...directionOf(block.runs),
          children: runsDocx(block.runs, marks),
        }),
        ...(block.reference === ''
          ? []
          : [
              new Paragraph({
                style: 'Reference',
                ...directionOf(block.reference),
                children: textDocx(block.reference),
              }),
            ]),
      ];
  }
}

/** Word knows nine levels. */
function depthOf({ level }: ItemForm): number {
  return Math.min(level, DEEPEST);
}

/** As wide as the text at most; its title is the alternative text. */
function figureDocx(figure: Figure, caption: string): FileChild[] {
  const [width, height] = sizeOf(figure.svg);
  const scale = Math.min(1, TEXT_WIDTH / width);
  const title = allowedInXml(figure.title);
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(figurePng(figure, LIGHT_LOOK)),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: title, title, description: allowedInXml(caption) },
  });
  return [
    new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, children: [image] }),
    new Paragraph({ style: 'Caption', ...directionOf(caption), children: textDocx(caption) }),
  ];
}

function pageNumbers(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
