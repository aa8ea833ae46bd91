/** Settlements: what was decided where coders disagree. */

import type { TextRange } from '../text/range.ts';
import type { CodeId, SourceId } from './ids.ts';

/** Whether the code belongs on the range or not. */
export type Verdict = 'present' | 'absent';

/** One decision on one code and one range; it stands until it is taken back, whatever is coded meanwhile. */
export interface Settlement extends TextRange {
  readonly source: SourceId;
  readonly code: CodeId;
  readonly verdict: Verdict;
  /** Why; empty where nothing was written. */
  readonly memo: string;
}
