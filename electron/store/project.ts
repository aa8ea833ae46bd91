/** The project as a whole. */

import { basename } from 'node:path';
import type { ProjectInfo } from '../../shared/api/results.ts';
import { currentCoder } from './coders.ts';
import { prepare, type ReadableDb } from './database.ts';
import { nextRedo, nextUndo } from './undo.ts';

export function readProjectInfo(db: ReadableDb, file: string): ProjectInfo {
  const counts = prepare<{ guid: string; revision: number; sources: number; codes: number; codings: number }>(
    db,
    `SELECT guid, revision,
       (SELECT count(*) FROM source WHERE removed = 0) AS sources,
       (SELECT count(*) FROM code) AS codes,
       (SELECT count(*) FROM source CROSS JOIN coding ON coding.source = source.id WHERE removed = 0) AS codings
     FROM project, state`,
  ).get()!;
  return {
    name: basename(file, '.themata'),
    path: file,
    ...counts,
    currentCoder: currentCoder(db),
    undo: nextUndo(db)?.label ?? null,
    redo: nextRedo(db)?.label ?? null,
  };
}
