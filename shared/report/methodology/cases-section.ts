/** The section on the cases: where they converge and where they diverge. */

import { type Block, heading } from '../document.ts';
import { partBlocks } from './part-blocks.ts';
import type { MethodologyStudy } from './study.ts';

export function casesSection({ comparison }: MethodologyStudy): Block[] {
  return [heading(1, 'Comparison of the cases'), ...partBlocks(comparison)];
}
