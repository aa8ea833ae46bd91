/** The section on agreement: how far the coders see the same. */

import { type Block, heading } from '../document.ts';
import { partBlocks } from './part-blocks.ts';
import type { MethodologyStudy } from './study.ts';

export function agreementSection({ agreement }: MethodologyStudy): Block[] {
  return [heading(1, 'Agreement between coders'), ...partBlocks(agreement)];
}
