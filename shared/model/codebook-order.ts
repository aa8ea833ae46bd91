/** Codebook order: codes as they are stored, put in order and told by their paths. */

import { type CodeDescription, PATH_SEPARATOR } from './code.ts';
import type { CodeId, Guid } from './ids.ts';

/** A code as it is stored: its place is its parent and a position among its siblings, which need not be dense. */
export interface StoredCode extends CodeDescription {
  readonly id: CodeId;
  readonly guid: Guid;
  readonly parent: CodeId | null;
  readonly position: number;
  readonly name: string;
  readonly colour: string;
}

/** Parents before their children, siblings by position, equal ones by id; each with its path. O(n log n). */
export function inCodebookOrder<Code extends StoredCode>(codes: readonly Code[]): (Code & { readonly path: string })[] {
  const children = Map.groupBy(
    codes.toSorted((a, b) => a.position - b.position || a.id - b.id),
    (code) => code.parent,
  );
  const ordered: (Code & { readonly path: string })[] = [];
  const below = (parent: CodeId | null, path: string) =>
    (children.get(parent) ?? []).map((code) => ({ ...code, path: path + code.name })).reverse();
  const waiting = below(null, '');
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...below(next.id, next.path + PATH_SEPARATOR));
  }
  return ordered;
}
