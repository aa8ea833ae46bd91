/** Which commands take so long that another thread carries them out, while the project is still read and they can be cancelled. */

import type { MethodName, ValidParams } from '../../shared/api/contract.ts';
import type { ReadableDb } from '../store/database.ts';
import { nextRedo, nextUndo, rowsOn, wayTo } from '../store/undo.ts';

/** Rows of the project that are altered in about a tenth of a second. */
const MANY_ROWS = 10_000;

/** Those that read a file at once and store it, and those that look through the texts. */
const LONG: ReadonlySet<MethodName> = new Set([
  'codebook.import',
  'codings.applyKnown',
  'codings.import',
  'lexicon.import',
  'lexicon.run',
  'memos.importComments',
  'project.import',
  'project.merge',
  'references.import',
  'search.autoCode',
  'sources.correct',
  'surveys.import',
]);

/** `params` are valid. */
export function isLongCommand(db: ReadableDb, method: MethodName, params: unknown): boolean {
  return LONG.has(method) || rowsToReverse(db, method, params) > MANY_ROWS;
}

function rowsToReverse(db: ReadableDb, method: MethodName, params: unknown): number {
  switch (method) {
    case 'history.undo':
      return rowsOn([nextUndo(db)]);
    case 'history.redo':
      return rowsOn([nextRedo(db)]);
    case 'history.undoTo':
    case 'history.redoTo':
      return rowsOn(wayTo(db, (params as ValidParams<'history.undoTo' | 'history.redoTo'>).change).changes);
    default:
      return 0;
  }
}
