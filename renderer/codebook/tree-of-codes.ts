/** The codebook's list as a tree, and what of it a filter leaves. */

import type { Code } from '../../shared/model/code.ts';
import { ancestorsOf, codebookOf } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface CodeBranch {
  readonly id: CodeId;
  readonly code: Code;
  readonly children: readonly CodeBranch[];
}

/** From codes in codebook order; a code whose parent is not among them is a root. */
export function treeOfCodes(codes: readonly Code[]): CodeBranch[] {
  const ids = new Set(codes.map(({ id }) => id));
  const childrenOf = Map.groupBy(codes, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const branches = (parent: CodeId | null): CodeBranch[] =>
    (childrenOf.get(parent) ?? []).map((code) => ({ id: code.id, code, children: branches(code.id) }));
  return branches(null);
}

/** Codes whose path or definition holds every word of the filter, case ignored, and the codes above them. */
export function filterCodes(codes: readonly Code[], filter: string): readonly Code[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return codes;
  const codebook = codebookOf(codes);
  const kept = new Set<CodeId>();
  for (const code of codes) {
    const text = `${code.path} ${code.definition}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    kept.add(code.id);
    for (const above of ancestorsOf(codebook, code.id)) kept.add(above);
  }
  return codes.filter(({ id }) => kept.has(id));
}
