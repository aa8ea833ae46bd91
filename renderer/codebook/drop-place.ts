/** Where codes go that are dropped on, before or after another, or moved by a step. */

import type { Code } from '../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface DropPlace {
  readonly code: CodeId;
  readonly position: 'on' | 'before' | 'after';
}

export interface CodePlace {
  readonly parent: CodeId | null;
  /** Among the siblings there, counted without the codes that move, from 0. */
  readonly position: number;
}

/** Undefined where one would become its own descendant. Dropped on a code, they become that code's last children. */
export function placeAfterDrop(
  codes: readonly Code[],
  moved: readonly CodeId[],
  target: DropPlace,
): CodePlace | undefined {
  const codebook = codebookOf(codes);
  if (moved.some((id) => withDescendants(codebook, id).includes(target.code))) return undefined;
  const other = codes.find(({ id }) => id === target.code)!;
  const parent = target.position === 'on' ? other.id : other.parent;
  const siblings = codes.filter((code) => code.parent === parent && !moved.includes(code.id));
  if (target.position === 'on') return { parent, position: siblings.length };
  const at = siblings.findIndex(({ id }) => id === target.code);
  return { parent, position: target.position === 'before' ? at : at + 1 };
}

/** Past the sibling before or after; `in` below the sibling before; `out` behind the code above. */
export type CodeStep = 'up' | 'down' | 'in' | 'out';

/** Undefined where there is nothing to step past, or the codes lie under different ones. */
export function placeAfterStep(
  codes: readonly Code[],
  moved: readonly CodeId[],
  step: CodeStep,
): CodePlace | undefined {
  const own = codes.filter(({ id }) => moved.includes(id));
  const [first] = own;
  if (!first || own.some(({ parent }) => parent !== first.parent)) return undefined;
  const all = codes.filter(({ parent }) => parent === first.parent);
  const others = all.filter(({ id }) => !moved.includes(id));
  const before = all.indexOf(first);
  if (step === 'up') return before > 0 ? { parent: first.parent, position: before - 1 } : undefined;
  if (step === 'down') {
    const after = all.indexOf(own.at(-1)!) - own.length + 1;
    return after < others.length ? { parent: first.parent, position: after + 1 } : undefined;
  }
  if (step === 'in') {
    const above = all[before - 1];
    return above && { parent: above.id, position: codes.filter(({ parent }) => parent === above.id).length };
  }
  const above = codes.find(({ id }) => id === first.parent);
  if (!above) return undefined;
  const aunts = codes.filter(({ parent }) => parent === above.parent);
  return { parent: above.parent, position: aunts.indexOf(above) + 1 };
}
