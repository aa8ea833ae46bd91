/** A part of the methodology report as blocks: its tables and figures, or why there are none. */

import { type Block, figureBlock, paragraph, tableBlock } from '../document.ts';
import type { GroupMeeting, Missing, Part } from './study.ts';

/** The figures stand before the tables, whose statements say what was counted. */
export function partBlocks(part: Part | GroupMeeting): Block[] {
  if (isMissing(part)) return [paragraph(part.missing)];
  const tables = 'table' in part ? [part.table] : part.tables;
  return [
    ...part.figures.map(({ light, dark }) =>
      figureBlock(light, `${light.title}, counted as the table below says.`, dark),
    ),
    ...tables.map(tableBlock),
  ];
}

export function isMissing(part: Part | GroupMeeting): part is Missing {
  return 'missing' in part;
}

/** `1 source`, `7 sources`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
