/** Where parts of a text stand in what it was made from: on which page, or at which time of a recording. */

import type { SourceText } from '../../shared/model/source.ts';
import { timeInWords } from '../../shared/text/spoken-times.ts';
import type { BlockPart } from './block-parts.ts';
import { pageLabels } from './page-labels.ts';

/** For example `p. 3` for a part in which that page begins, or `0:12:05` for the first part of a block that was spoken then. */
export function originLabels(
  parts: readonly BlockPart[],
  { blocks, pages, times }: Pick<SourceText, 'blocks' | 'pages' | 'times'>,
): ReadonlyMap<BlockPart, string> {
  if (!times) return new Map([...pageLabels(parts, pages ?? [])].map(([part, page]) => [part, `p. ${page}`]));
  const timeOf = new Map(blocks.map((block, i) => [block, times[i]!]));
  const first = parts.filter(({ start, whole }) => start === whole.start);
  return new Map(first.map((part) => [part, timeInWords(timeOf.get(part.whole)!.start)]));
}
