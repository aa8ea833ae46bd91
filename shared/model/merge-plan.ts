/** Merging codes, step by step: which code goes into which, and which sub-code goes over to another parent. */

import { comparableName } from './code.ts';
import type { CodeId } from './ids.ts';

/** `merge`: the code goes into `into`. `adopt`: it becomes the last child of `into`. */
export interface MergeStep {
  readonly kind: 'merge' | 'adopt';
  readonly code: CodeId;
  readonly into: CodeId;
}

/** What matters of a code. */
export interface MergedCode {
  readonly id: CodeId;
  readonly parent: CodeId | null;
  readonly name: string;
}

/**
 * The steps that merge the codes `from`, none of which is above `into`, with their sub-codes into one code. A sub-code goes
 * before the code above it: into the code of its name that the target has already, or else below the target.
 * `codes` are all codes in codebook order. O(n), and O(siblings) for each sub-code.
 */
export function planMerge(codes: readonly MergedCode[], from: readonly CodeId[], into: CodeId): MergeStep[] {
  const steps: MergeStep[] = [];
  const codeOf = new Map(codes.map((code) => [code.id, code]));
  const childrenOf = Map.groupBy(codes, ({ parent }) => parent);
  const parentOf = new Map(codes.map(({ id, parent }) => [id, parent]));
  const leave = (id: CodeId) => {
    const parent = parentOf.get(id)!;
    childrenOf.set(
      parent,
      childrenOf.get(parent)!.filter((code) => code.id !== id),
    );
  };
  const merge = (id: CodeId, target: CodeId) => {
    for (const child of childrenOf.get(id) ?? []) {
      const isTwin = (code: MergedCode) => comparableName(code.name) === comparableName(child.name) && code.id !== id;
      const twin = childrenOf.get(target)?.find(isTwin);
      if (twin) merge(child.id, twin.id);
      else {
        steps.push({ kind: 'adopt', code: child.id, into: target });
        leave(child.id);
        parentOf.set(child.id, target);
        childrenOf.set(target, [...(childrenOf.get(target) ?? []), child]);
      }
    }
    steps.push({ kind: 'merge', code: id, into: target });
    leave(id);
    codeOf.delete(id);
  };
  // An earlier merge may have taken one along, as a sub-code of the same name.
  for (const id of new Set(from)) if (codeOf.has(id)) merge(id, into);
  return steps;
}

/** Each merged code with the one that has its codings in the end. */
export function mergedInto(steps: readonly MergeStep[]): Map<CodeId, CodeId> {
  const found = new Map<CodeId, CodeId>();
  for (const { kind, code, into } of steps.toReversed()) {
    if (kind === 'merge') found.set(code, found.get(into) ?? into);
  }
  return found;
}
