/** The section of illustrative quotations, each with its reference. */

import { pagesInWords } from '../../text/page-numbers.ts';
import { type Block, heading, paragraph, quotation } from '../document.ts';
import type { IllustratedCode, Illustration, MethodologyStudy } from './study.ts';

export function illustrationsSection({ illustrations }: MethodologyStudy): Block[] {
  return [
    heading(1, 'Illustrative quotations'),
    paragraph(
      'For each theme and lens, at most two passages of different sources: those that most other codes of the study ' +
        'touch, and among equal ones those whose length is nearest the middle of all its passages.',
    ),
    ...(illustrations.length === 0 ? [paragraph('No theme or lens has a coding under the filter.')] : []),
    ...illustrations.flatMap(codeBlocks),
  ];
}

function codeBlocks({ code, colour, passages }: IllustratedCode): Block[] {
  return [heading(2, code), ...passages.map((passage) => quotationBlock(passage, colour))];
}

function quotationBlock(passage: Illustration, colour: string): Block {
  const text = passage.cut ? `${passage.text} […]` : passage.text;
  return quotation([{ text, mark: colour }], `${referenceOf(passage)} Coded: ${passage.codes.join('; ')}.`);
}

function referenceOf({ sourceName, reference, pages, paragraph, paragraphs }: Illustration): string {
  const named = reference === '' ? sourceName : `${sourceName} (${reference})`;
  return `${named}, ${pages ? pagesInWords(pages) : `paragraph ${paragraph} of ${paragraphs}`}.`;
}
