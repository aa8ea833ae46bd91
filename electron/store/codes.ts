/** Codes: made, read and described. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import { type Code, type CodeDescription, comparableName, flawInCodeName } from '../../shared/model/code.ts';
import { type Codebook, codebookOf } from '../../shared/model/codebook.ts';
import { inCodebookOrder, type StoredCode } from '../../shared/model/codebook-order.ts';
import type { CodeId, CoderId } from '../../shared/model/ids.ts';
import { nextColour } from '../../shared/model/palette.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/**
 * All codes in codebook order: a parent before its children, siblings in their order. Codings on removed sources do not count,
 * nor do those of others where a coder is given.
 */
export function listCodes(db: ReadableDb, coder?: CoderId): Code[] {
  const counts = codingsByCode(db, coder);
  const { codes } = readCodebook(db);
  const rolledUp = new Map(counts);
  for (const code of codes.toReversed()) {
    if (code.parent !== null) add(rolledUp, code.parent, rolledUp.get(code.id) ?? 0);
  }
  return codes.map((code) => ({
    ...code,
    codings: counts.get(code.id) ?? 0,
    codingsWithSubCodes: rolledUp.get(code.id) ?? 0,
  }));
}

function add(counts: Map<CodeId, number>, code: CodeId, n: number): void {
  counts.set(code, (counts.get(code) ?? 0) + n);
}

/** The codebook without counting codings: the counts are 0 everywhere. */
export function readCodebook(db: ReadableDb): Codebook {
  const codes = inCodebookOrder(prepare<StoredCode>(db, 'SELECT * FROM code').all());
  return codebookOf(codes.map(({ position: _, ...code }) => ({ ...code, codings: 0, codingsWithSubCodes: 0 })));
}

export function readCode(db: ReadableDb, id: CodeId): StoredCode {
  return (
    prepare<StoredCode>(db, 'SELECT * FROM code WHERE id = ?').get(id) ?? fail('not-found', `There is no code ${id}.`)
  );
}

export function childrenOf(db: ReadableDb, parent: CodeId | null): StoredCode[] {
  return prepare<StoredCode>(db, 'SELECT * FROM code WHERE parent IS ? ORDER BY position, id').all(parent);
}

/** The child of `parent` (of nothing, for `null`) that has this name, case ignored. */
export function childNamed(db: ReadableDb, parent: CodeId | null, name: string): StoredCode | undefined {
  const wanted = comparableName(name);
  return childrenOf(db, parent).find((code) => comparableName(code.name) === wanted);
}

export interface NewCode extends Partial<CodeDescription> {
  readonly name: string;
  readonly parent: CodeId | null;
  /** The next free one of the palette where it is left out. */
  readonly colour?: string | undefined;
}

/** Adds a code behind its siblings. */
export function createCode(db: WritableDb, code: NewCode): CodeId {
  if (code.parent !== null) readCode(db, code.parent);
  checkName(db, code.parent, code.name);
  return insertCode(db, code);
}

/** Adds a code below those of `above` that lead to it from `parent`; those of them that are missing are made first. */
export function createCodeBelow(db: WritableDb, { above, ...code }: NewCode & { above: readonly string[] }): CodeId {
  let { parent } = code;
  for (const name of above) parent = childNamed(db, parent, name)?.id ?? createCode(db, { name, parent });
  return createCode(db, { ...code, parent });
}

/** Adds a code whose name was checked behind its siblings. */
export function insertCode(db: WritableDb, code: NewCode): CodeId {
  const { next } = prepare<{ next: number }>(
    db,
    'SELECT coalesce(max(position) + 1, 0) AS next FROM code WHERE parent IS ?',
  ).get(code.parent)!;
  return Number(
    prepare(
      db,
      `INSERT INTO code (guid, parent, position, name, colour, definition, include, exclude, example)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      randomUUID(),
      code.parent,
      next,
      code.name,
      code.colour ?? freeColour(db),
      code.definition ?? '',
      code.include ?? '',
      code.exclude ?? '',
      code.example ?? '',
    ).lastInsertRowid,
  ) as CodeId;
}

/** The colour of the palette that the fewest codes have. */
export function freeColour(db: ReadableDb): string {
  const used = prepare<{ colour: string; n: number }>(db, 'SELECT colour, count(*) AS n FROM code GROUP BY colour');
  return nextColour(new Map(used.all().map(({ colour, n }) => [colour, n])));
}

export function renameCode(db: WritableDb, id: CodeId, name: string): void {
  const code = readCode(db, id);
  if (code.name === name) return;
  checkName(db, code.parent, name, id);
  prepare(db, 'UPDATE code SET name = ? WHERE id = ?').run(name, id);
}

/** What is left out stays as it is. */
export type CodeChanges = { readonly [Key in 'colour' | keyof CodeDescription]?: string | undefined };

/** Sets the given ones of colour, definition, include, exclude and example. */
export function describeCode(db: WritableDb, id: CodeId, changes: CodeChanges): void {
  const code = readCode(db, id);
  for (const key of ['colour', 'definition', 'include', 'exclude', 'example'] as const) {
    const value = changes[key];
    if (value !== undefined && value !== code[key])
      prepare(db, `UPDATE code SET ${key} = ? WHERE id = ?`).run(value, id);
  }
}

/** Fails unless `name` may stand among the children of `parent`; the code `except` does not count. */
export function checkName(db: ReadableDb, parent: CodeId | null, name: string, except?: CodeId): void {
  const flaw = flawInCodeName(name);
  if (flaw) fail('invalid-input', `"${name}": ${flaw}.`);
  const taken = childNamed(db, parent, name);
  if (!taken || taken.id === except) return;
  const place = parent === null ? 'at the top of the codebook' : `in "${readCode(db, parent).name}"`;
  fail('conflict', `There is a code "${taken.name}" ${place} already.`);
}

/** Counts all by the index of codes, then takes away those on removed sources: joining all of them takes ten times as long. */
function codingsByCode(db: ReadableDb, coder?: CoderId): Map<CodeId, number> {
  const [isMeant, params] = coder === undefined ? ['true', []] : ['coder = ?', [coder]];
  const count = (where: string) => {
    const sql = `SELECT code, count(*) AS n FROM coding WHERE ${isMeant} ${where} GROUP BY code`;
    return prepare<{ code: CodeId; n: number }>(db, sql).all(...params);
  };
  const counts = new Map(count('').map((row) => [row.code, row.n]));
  const removed = count('AND source IN (SELECT id FROM source WHERE removed = 1)');
  for (const row of removed) counts.set(row.code, counts.get(row.code)! - row.n);
  return counts;
}
