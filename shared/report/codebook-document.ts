/** The codebook as a document: each code below its parent, with its description, its counts and a quotation. */

import { type Code, namesOfPath } from '../model/code.ts';
import type { CodeId } from '../model/ids.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { type CodedRow, placeOf, quotationOf } from './coded-row.ts';
import { type Block, type Document, type HeadingLevel, heading, paragraph, quotation } from './document.ts';

const PARTS = [
  ['Definition', 'definition'],
  ['Use', 'include'],
  ['Do not use', 'exclude'],
  ['Example', 'example'],
] as const;

/** Documents have four levels of headings: codes that lie deeper are told by their paths. */
const DEEPEST = 4;

/** Characters that are shown of a quotation. */
const LONGEST = 600;

/** A quotation of a code, and where it stands. */
export interface CodeQuotation {
  readonly words: string;
  readonly reference: string;
}

export function codeQuotation(row: CodedRow): CodeQuotation {
  return { words: shortened(quotationOf(row)), reference: `${row.source.name}, ${placeOf(row)}` };
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, snapToGraphemes(words, { start: 0, end: LONGEST }).end)}\u2026`;
}

/** `codes` in the order of the codebook; `quotations` by their code, for those that have one to show. */
export function codebookDocument(codes: readonly Code[], quotations: ReadonlyMap<CodeId, CodeQuotation>): Document {
  const count = codes.length === 1 ? '1 code' : `${codes.length} codes`;
  return {
    title: 'Codebook',
    language: 'en',
    blocks: [
      paragraph(`${count}. Counts are of codings; quotations are of the code itself.`),
      ...codes.flatMap((code) => codeBlocks(code, quotations.get(code.id))),
    ],
  };
}

function codeBlocks(code: Code, shown: CodeQuotation | undefined): Block[] {
  const depth = namesOfPath(code.path).length;
  return [
    heading(Math.min(depth, DEEPEST) as HeadingLevel, depth > DEEPEST ? code.path : code.name, code.colour),
    paragraph({ text: countsOf(code), italic: true }),
    ...PARTS.flatMap(([label, part]) =>
      code[part].trim() === '' ? [] : [paragraph({ text: `${label}: `, bold: true }, code[part])],
    ),
    ...(shown ? [quotation([{ text: shown.words, mark: code.colour }], shown.reference)] : []),
  ];
}

function countsOf({ codings, codingsWithSubCodes }: Code): string {
  const own = codings === 1 ? '1 coding' : `${codings} codings`;
  return codingsWithSubCodes === codings ? own : `${own}, ${codingsWithSubCodes} with its sub-codes`;
}
