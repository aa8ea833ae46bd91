/** The codebook as a tree to walk: order, ancestors and descendants of codes. */

import type { Code } from './code.ts';
import type { CodeId } from './ids.ts';

/** Codes in codebook order (a parent before its children, siblings in their order), with their places in the tree. */
export interface Codebook {
  readonly codes: readonly Code[];
  /** Place of each code in `codes`. */
  readonly orderOf: ReadonlyMap<CodeId, number>;
}

/** A codebook from codes that are already in codebook order. */
export function codebookOf(codes: readonly Code[]): Codebook {
  return { codes, orderOf: new Map(codes.map((code, order) => [code.id, order])) };
}

/** The code with this id. An unknown one is a bug and throws. */
export function codeIn(codebook: Codebook, id: CodeId): Code {
  const order = codebook.orderOf.get(id);
  if (order === undefined) throw new Error(`no code ${id} in the codebook`);
  return codebook.codes[order]!;
}

/** The codes above `id`, nearest first. */
export function ancestorsOf(codebook: Codebook, id: CodeId): CodeId[] {
  const above: CodeId[] = [];
  for (let parent = codeIn(codebook, id).parent; parent !== null; parent = codeIn(codebook, parent).parent)
    above.push(parent);
  return above;
}

/** The code and everything below it, in codebook order. */
export function withDescendants(codebook: Codebook, id: CodeId): CodeId[] {
  const found = new Set([id]);
  for (const code of codebook.codes) if (code.parent !== null && found.has(code.parent)) found.add(code.id);
  return codebook.codes.filter((code) => found.has(code.id)).map((code) => code.id);
}

/** Number of codes above it: 0 for a root. */
export function depthOf(codebook: Codebook, id: CodeId): number {
  return ancestorsOf(codebook, id).length;
}
