/** The passages that the person may know of: while coding blind only their own. */

import type { CorrectedPassage } from '../../shared/model/correction.ts';
import { useShownCoders } from '../coders/coder-settings.ts';

export function useOwnPassages<Passage extends CorrectedPassage>(passages: readonly Passage[]): readonly Passage[] {
  const { isBlind, coders, current } = useShownCoders();
  if (!isBlind) return passages;
  const own = coders.find(({ id }) => id === current)?.name;
  return passages.filter(({ coder }) => coder === own);
}
