/** Coded quotations as a document: each marked in its context, with where it stands, who coded it, when, and the memo. */

import type { CodeId } from '../model/ids.ts';
import { type CodedRow, type ContextUnit, contextOf, placeOf, quotationOf } from './coded-row.ts';
import { type Block, type Document, heading, paragraph, quotation, type Run } from './document.ts';
import { memoBlocks } from './memo/memo-blocks.ts';

export interface QuotationsWanted {
  readonly groupBy: 'code' | 'source';
  /** What is shown around the coded words: the whole sentences or paragraphs that they touch. */
  readonly context: ContextUnit;
  /** How many they are, and which. */
  readonly statement: string;
  /** Codes in the order of the codebook. */
  readonly codes: readonly CodeId[];
}

interface Group {
  readonly title: string;
  /** Of its code. */
  readonly colour: string | undefined;
  readonly blocks: Block[];
  quotations: number;
}

/** The rows come in the order of sources and texts; each is let go when it is told. */
export function quotationsDocument(rows: Iterable<CodedRow>, wanted: QuotationsWanted): Document {
  const groups = new Map<number, Group>();
  for (const row of rows) {
    const group = groupOf(groups, row, wanted.groupBy);
    group.quotations++;
    group.blocks.push(...quotationBlocks(row, wanted));
  }
  const inOrder = wanted.groupBy === 'code' ? wanted.codes.flatMap((code) => groups.get(code) ?? []) : groups.values();
  return {
    title: 'Coded quotations',
    language: 'en',
    blocks: [paragraph(wanted.statement), ...[...inOrder].flatMap(groupBlocks)],
  };
}

function groupOf(groups: Map<number, Group>, { code, source }: CodedRow, groupBy: QuotationsWanted['groupBy']): Group {
  const id = groupBy === 'code' ? code.id : source.id;
  const known = groups.get(id);
  if (known) return known;
  const [title, colour] = groupBy === 'code' ? [code.path, code.colour] : [source.name, undefined];
  const group: Group = { title, colour, blocks: [], quotations: 0 };
  groups.set(id, group);
  return group;
}

function groupBlocks({ title, colour, blocks, quotations }: Group): Block[] {
  return [heading(1, `${title} (${quotations})`, colour), ...blocks];
}

function quotationBlocks(row: CodedRow, { groupBy, context }: QuotationsWanted): Block[] {
  const { source, code, coder, coding } = row;
  const made = `${coder.name}, ${coding.createdAt.slice(0, 10)}`;
  const reference = groupBy === 'code' ? [`${source.name}, ${placeOf(row)}`, made] : [placeOf(row), code.path, made];
  return [quotation(runsInContext(row, context), reference.join(' \u00b7 ')), ...memoOf(coding.memo)];
}

/** The coded words are marked in the colour of their code. */
function runsInContext(row: CodedRow, unit: ContextUnit): Run[] {
  const { text, coding, code } = row;
  const { start, end } = contextOf(row, unit);
  const runs: Run[] = [
    { text: text.body.slice(start, coding.start) },
    { text: quotationOf(row), mark: code.colour },
    { text: text.body.slice(coding.end, end) },
  ];
  return runs.filter((run) => run.text !== '');
}

function memoOf(memo: string): Block[] {
  if (memo.trim() === '') return [];
  const [first, ...others] = memoBlocks(memo, 2);
  const label: Run = { text: 'Memo: ', bold: true };
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', runs: [label, ...first.runs] }, ...others]
    : [paragraph(label), ...(first ? [first] : []), ...others];
}
