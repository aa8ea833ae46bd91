/** What a REFI-QDA project has no place for in a source: how its text is built and where it came from, as it goes beside it. */

import type { Encoding, SourceFormat } from '../model/source.ts';
import type { SourceDraft } from '../model/source-draft.ts';
import { BLOCK_KINDS, type Block } from '../text/block.ts';

/** Lists are flat, since they are long. It is that of one text alone, which its hash tells. */
export interface SourceForm {
  readonly sha256: string;
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** Of each block: the place of its kind in `BLOCK_KINDS`, its level, its start and its end. */
  readonly blocks: readonly number[];
  /** Start and end of each. */
  readonly markers: readonly number[];
  readonly pages?: readonly number[] | undefined;
  /** Start and end of each, in milliseconds. */
  readonly times?: readonly number[] | undefined;
}

export function formOf(draft: SourceDraft): SourceForm {
  const { sha256, fileName, format, encoding, blocks, markers, pages, times } = draft;
  return {
    ...{ sha256, fileName, format, encoding },
    blocks: blocks.flatMap(({ kind, level, start, end }) => [BLOCK_KINDS.indexOf(kind), level, start, end]),
    markers: [...markers],
    ...(pages && { pages }),
    ...(times && { times: times.flatMap(({ start, end }) => [start, end]) }),
  };
}

/** The parts of the form, as readers of documents yield them; undefined where it is not one that the text can have. */
export function partsOfForm({ blocks: flat, markers, pages, times, ...own }: SourceForm, text: string) {
  const blocks = inGroups(flat, 4).map(
    ([kind, level, start, end]): Block => ({ kind: BLOCK_KINDS[kind!]!, level: level!, start: start!, end: end! }),
  );
  const gaps = [0, ...blocks.flatMap(({ start, end }) => [start, end]), text.length];
  const isWhole =
    blocks.every(({ kind, level, start, end }) => kind !== undefined && level <= 255 && start < end) &&
    isWithin(gaps, text) &&
    inGroups(gaps, 2).every(([from, to]) => text.slice(from, to).trim() === '') &&
    isWithin(markers, text) &&
    isWithin(pages ?? [], text) &&
    (times === undefined || times.length === 2 * blocks.length);
  if (!isWhole) return undefined;
  return {
    ...own,
    blocks,
    markers: inGroups(markers, 2).map(([start, end]) => ({ start: start!, end: end! })),
    ...(pages && { pages }),
    ...(times && { times: inGroups(times, 2).map(([start, end]) => ({ start: start!, end: end! })) }),
  };
}

/** Whether the offsets go up within the text, and part no surrogate pair. */
function isWithin(offsets: readonly number[], text: string): boolean {
  return offsets.every(
    (offset, i) => offset <= text.length && offset >= (offsets[i - 1] ?? 0) && !isWithinPair(text, offset),
  );
}

function isWithinPair(text: string, offset: number): boolean {
  return offset > 0 && text.codePointAt(offset - 1)! > 0xffff;
}

/** Those at the end that make no whole group are left out. */
function inGroups(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, i) => numbers.slice(i * size, (i + 1) * size));
}
