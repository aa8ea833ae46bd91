/** Merge targets: which code each one went into, when codes were merged with their sub-codes. */

import { comparableName } from '../model/code.ts';
import type { StoredCode } from '../model/codebook-order.ts';
import type { CodeId } from '../model/ids.ts';
import { type CodeVersion, setCode } from './code-versions.ts';

type Codes = ReadonlyMap<CodeId, StoredCode>;

/**
 * For each code that went in a merge of the codes `from` into the code `into`, the code that took it in. Codes are merged
 * one after the other, each behind those of its sub-codes that went into one of the same name below its own target.
 */
export function mergeTargets(
  before: Codes,
  rows: readonly CodeVersion[],
  from: readonly CodeId[],
  into: CodeId,
): Map<CodeId, CodeId> {
  const targets = new Map<CodeId, CodeId>();
  const codes = new Map(before);
  let merging: CodeId | undefined;
  for (const { code, after } of rows) {
    if (after === null) {
      merging ??= from.find((id) => codes.has(id))!;
      targets.set(code, targetOf(codes, code, merging, into));
      if (code === merging) merging = undefined;
    }
    setCode(codes, code, after);
  }
  return targets;
}

/** While `merging` goes into `into`. */
function targetOf(codes: Codes, code: CodeId, merging: CodeId, into: CodeId): CodeId {
  if (code === merging) return into;
  const { name, parent } = codes.get(code)!;
  const above = targetOf(codes, parent!, merging, into);
  const wanted = comparableName(name);
  for (const other of codes.values())
    if (other.parent === above && other.id !== code && comparableName(other.name) === wanted) return other.id;
  throw new Error(`code ${code} was merged, but code ${above} has no sub-code of its name`);
}
