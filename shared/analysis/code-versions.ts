/** Versions of codes: how each one was before and after each change, told from the present backwards. */

import type { StoredCode } from '../model/codebook-order.ts';
import type { ChangeId, CodeId } from '../model/ids.ts';

/** One logged row of a code: how it was before, `null` where it was not there. */
export interface LoggedCode {
  readonly code: CodeId;
  readonly old: StoredCode | null;
}

/** A change that stands and altered codes. */
export interface CodeChange<Row = LoggedCode> {
  readonly id: ChangeId;
  readonly label: string;
  readonly method: string;
  /** Parameters of the method as JSON. */
  readonly params: string;
  readonly coder: string;
  readonly at: string;
  /** In the order in which they were written; a code may be among them several times. */
  readonly rows: readonly Row[];
}

export interface CodeLog {
  /** The codes as they are now. */
  readonly present: readonly StoredCode[];
  /** The oldest first. */
  readonly changes: readonly CodeChange[];
}

/** One step of one code: `before` is `null` at its birth, `after` where it went. */
export interface CodeVersion {
  readonly code: CodeId;
  readonly before: StoredCode | null;
  readonly after: StoredCode | null;
}

export interface CodeVersions {
  /** The codes before the first change. */
  readonly start: ReadonlyMap<CodeId, StoredCode>;
  /** The oldest first. */
  readonly changes: readonly CodeChange<CodeVersion>[];
}

/** The log holds only what was before: what came after is the state that the walk has reached. O(rows). */
export function codeVersions({ present, changes }: CodeLog): CodeVersions {
  const codes = new Map(present.map((code) => [code.id, code]));
  const told = changes.toReversed().map((change) => {
    const rows = change.rows.toReversed().map(({ code, old }): CodeVersion => {
      const after = codes.get(code) ?? null;
      setCode(codes, code, old);
      return { code, before: old, after };
    });
    return { ...change, rows: rows.reverse() };
  });
  return { start: codes, changes: told.reverse() };
}

/** The codes after the last change for which `stands` is true; those before the first change where there is none. */
export function codesAfter({ present, changes }: CodeLog, stands: (change: CodeChange) => boolean): StoredCode[] {
  const codes = new Map(present.map((code) => [code.id, code]));
  const last = changes.findLastIndex(stands);
  for (const change of changes.slice(last + 1).reverse())
    for (const { code, old } of change.rows.toReversed()) setCode(codes, code, old);
  return [...codes.values()];
}

export function setCode(codes: Map<CodeId, StoredCode>, id: CodeId, code: StoredCode | null): void {
  if (code === null) codes.delete(id);
  else codes.set(id, code);
}
