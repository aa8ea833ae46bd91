/** What can be begun with codes: each of these tasks has a dialog. */

import type { Code } from '../../shared/model/code.ts';

export type CodeTask =
  | { readonly kind: 'create'; readonly parent: Code | null }
  | { readonly kind: OneCodeTask; readonly code: Code }
  | { readonly kind: SeveralCodesTask; readonly chosen: readonly Code[] };

export type OneCodeTask = 'rename' | 'describe' | 'memos' | 'terms' | 'split';
export type SeveralCodesTask = 'recolour' | 'move' | 'merge' | 'addToSet' | 'delete';

/** What the dialogs on one code take. */
export interface OneCodeDialogProps {
  readonly code: Code;
  readonly onClose: () => void;
}

/** What the dialogs on one or several take. */
export interface SeveralCodesDialogProps {
  /** At least one, in codebook order. */
  readonly chosen: readonly Code[];
  /** The whole codebook. */
  readonly codes: readonly Code[];
  readonly onClose: () => void;
}

/** `Realism`, or `3 codes`. */
export function namesOf(chosen: readonly Pick<Code, 'name'>[]): string {
  return chosen.length === 1 ? chosen[0]!.name : `${chosen.length} codes`;
}
