/** How often a code is applied; for a group also how often with all codes below it. */

import type { Code } from '../../shared/model/code.ts';
import { useCodeCounts } from '../coders/use-counts.ts';
import { plural } from '../ui/words.ts';

export interface CodeCountProps {
  readonly code: Pick<Code, 'id' | 'codings' | 'codingsWithSubCodes'>;
  /** Whether there are codes below it. */
  readonly isGroup: boolean;
}

/** A group's own codings stand before its sum, so that the sums of groups and the counts of codes are in one column. */
export function CodeCount({ code, isGroup }: CodeCountProps) {
  const { codings, codingsWithSubCodes } = useCodeCounts(code);
  const own = `${plural(codings, 'coding')} with this code itself`;
  if (!isGroup) {
    return (
      <span className="count" title={own}>
        {codings}
      </span>
    );
  }
  return (
    <span className="count" title={`${own}, ${codingsWithSubCodes} with its sub-codes`}>
      {codings > 0 && <span className="count-own">{codings} · </span>}
      {codingsWithSubCodes}
    </span>
  );
}
