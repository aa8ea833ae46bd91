/** Where a code goes that is dropped on, before or after another. */

import type { Code } from '../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface DropPlace {
  readonly code: CodeId;
  readonly position: 'on' | 'before' | 'after';
}

export interface CodePlace {
  readonly parent: CodeId | null;
  /** Among its siblings once it is there, from 0. */
  readonly position: number;
}

/** Undefined where it would become its own descendant. Dropped on a code, it becomes that code's last child. */
export function placeAfterDrop(codes: readonly Code[], moved: CodeId, target: DropPlace): CodePlace | undefined {
  if (withDescendants(codebookOf(codes), moved).includes(target.code)) return undefined;
  const other = codes.find(({ id }) => id === target.code)!;
  const parent = target.position === 'on' ? other.id : other.parent;
  const siblings = codes.filter((code) => code.parent === parent && code.id !== moved);
  if (target.position === 'on') return { parent, position: siblings.length };
  const at = siblings.findIndex(({ id }) => id === target.code);
  return { parent, position: target.position === 'before' ? at : at + 1 };
}
