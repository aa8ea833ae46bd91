/** The codebook's tree altered: codes moved, and deleted with what hangs on them. */

import { fail } from '../../shared/api/failure.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { StoredCode } from '../../shared/model/codebook-order.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { checkName, childrenOf, readCode, readCodebook } from './codes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/**
 * Puts codes, in codebook order, among the children of `parent`, from `position` on as it is counted without them (0 is
 * first; past the end is last). One that is below another of them stays there.
 */
export function moveCodes(db: WritableDb, ids: readonly CodeId[], parent: CodeId | null, position: number): void {
  if (parent !== null) readCode(db, parent);
  const moved = highestOf(db, ids);
  for (const id of moved) {
    const { name, parent: before } = readCode(db, id);
    if (parent !== null && codesBelow(db, [id]).includes(parent)) {
      fail('conflict', `"${name}" cannot be moved into itself or one of its own sub-codes.`);
    }
    if (parent === before) continue;
    checkName(db, parent, name, id);
    setParent(db, id, parent);
  }
  const siblings = childrenOf(db, parent).filter(({ id }) => !moved.includes(id));
  siblings.splice(position, 0, ...moved.map((id) => readCode(db, id)));
  setOrder(db, siblings);
}

/** `delete` takes the sub-codes along, `keep` puts them into the place of the code that goes. */
export type SubCodes = 'delete' | 'keep';

/** Deletes codes with all codings of theirs, and the memos on each. */
export function deleteCodes(db: WritableDb, ids: readonly CodeId[], subCodes: SubCodes): void {
  for (const id of doomed(db, ids, subCodes).reverse()) {
    if (subCodes === 'keep') moveUp(db, readCode(db, id));
    prepare(db, 'DELETE FROM coding WHERE code = ?').run(id);
    prepare(db, 'DELETE FROM code WHERE id = ?').run(id);
  }
}

/** The codes that go when these are deleted, in codebook order. */
export function doomed(db: ReadableDb, ids: readonly CodeId[], subCodes: SubCodes): CodeId[] {
  for (const id of ids) readCode(db, id);
  if (subCodes === 'delete') return codesBelow(db, ids);
  const named = new Set(ids);
  return readCodebook(db).codes.flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** The codes and everything below them, in codebook order. */
export function codesBelow(db: ReadableDb, ids: readonly CodeId[]): CodeId[] {
  const codebook = codebookOf(readCodebook(db).codes);
  const below = new Set(ids.flatMap((id) => withDescendants(codebook, id)));
  return codebook.codes.flatMap(({ id }) => (below.has(id) ? [id] : []));
}

/** Makes a code the last child of another. */
export function adoptCode(db: WritableDb, id: CodeId, parent: CodeId): void {
  const last = childrenOf(db, parent).at(-1);
  prepare(db, 'UPDATE code SET parent = ?, position = ? WHERE id = ?').run(parent, last ? last.position + 1 : 0, id);
}

function moveUp(db: WritableDb, { id, parent }: StoredCode): void {
  const children = childrenOf(db, id);
  for (const child of children) {
    checkName(db, parent, child.name, id);
    setParent(db, child.id, parent);
  }
  const own = new Set(children.map((child) => child.id));
  const siblings = childrenOf(db, parent).filter((sibling) => !own.has(sibling.id));
  setOrder(
    db,
    siblings.flatMap((sibling) => (sibling.id === id ? children : [sibling])),
  );
}

/** Those of them that are below no other of them, in codebook order. */
function highestOf(db: ReadableDb, ids: readonly CodeId[]): CodeId[] {
  for (const id of ids) readCode(db, id);
  const named = new Set(ids);
  const below = new Set<CodeId>();
  const highest: CodeId[] = [];
  for (const { id, parent } of readCodebook(db).codes) {
    const isBelow = parent !== null && below.has(parent);
    if (named.has(id) && !isBelow) highest.push(id);
    if (named.has(id) || isBelow) below.add(id);
  }
  return highest;
}

function setParent(db: WritableDb, id: CodeId, parent: CodeId | null): void {
  prepare(db, 'UPDATE code SET parent = ? WHERE id = ?').run(parent, id);
}

/** Numbers siblings from 0. */
function setOrder(db: WritableDb, siblings: readonly Pick<StoredCode, 'id' | 'position'>[]): void {
  const update = prepare(db, 'UPDATE code SET position = ? WHERE id = ?');
  siblings.forEach(({ id, position }, place) => {
    if (position !== place) update.run(place, id);
  });
}
