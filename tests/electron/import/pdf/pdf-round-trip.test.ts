/** What was laid out on pages comes back as it was before: paragraphs in one to three columns, between headers and footers. */

import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../../support/documents/laid-out.ts';
import { makePdf } from '../../../support/documents/pdf.ts';
import { draftOf } from '../drafts.ts';

const word = array(constantFrom(...'acefghijklmnoprstuvwyz'), { minLength: 2, maxLength: 10 }).map((letters) =>
  letters.join(''),
);
const sentence = array(word, { minLength: 3, maxLength: 14 }).map(
  (words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`,
);
const paragraph = array(sentence, { minLength: 5, maxLength: 9 }).map((sentences) => sentences.join(' '));

const setting = record({
  columns: constantFrom(1, 2, 3),
  size: constantFrom(9, 10, 11.5),
  indent: integer({ min: 11, max: 20 }),
  justified: boolean(),
  hyphenateAfter: constantFrom(0, 3, 4),
  lines: integer({ min: 9, max: 16 }),
  header: constantFrom('', 'A Study of Made Words', 'Page # of many', '# Made Words'),
  footer: constantFrom('', '#', '- # -'),
});

test('paragraphs, their order and their pages come back from any layout', async () => {
  await assert(
    asyncProperty(array(paragraph, { minLength: 9, maxLength: 12 }), setting, async (paragraphs, chosen) => {
      const { pages, begins } = layOut(paragraphs, chosen);
      const draft = await draftOf('laid-out.pdf', makePdf({ pages }));
      expect(draft.text.split('\n\n')).toEqual(paragraphs);
      expect(draft.pages).toHaveLength(pages.length);
      const pageOf = (offset: number) => draft.pages!.findLastIndex((start) => start <= offset);
      expect(draft.blocks.map(({ start }) => pageOf(start))).toEqual(begins);
    }),
    { seed: 20260202, numRuns: 40, endOnFailure: true },
  );
});
