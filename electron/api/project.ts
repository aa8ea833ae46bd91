/** The project as a whole: told, checked, copied and purged. */

import { fail } from '../../shared/api/failure.ts';
import { backUp } from '../store/backup.ts';
import { checkProject } from '../store/check.ts';
import { readProjectInfo } from '../store/project.ts';
import { purge } from '../store/purge.ts';
import { revisionOf } from '../store/write.ts';
import type { Handlers } from './context.ts';

export const projectMethods: Handlers<'project'> = {
  'project.info': ({ db, file }) => readProjectInfo(db, file),
  'project.check': ({ db }) => checkProject(db),
  // SQLite makes no copy within a transaction: this does not read at one moment, as what is no async function does.
  'project.backup': async ({ db }, p) => ({ path: p.path, bytes: backUp(db, p.path), rows: null }),
  // Loaded when they are first needed, as what reads other projects is.
  'project.previewMerge': async (context, p) => (await import('./merging.ts')).previewMerge(context, p),
  'project.merge': async (context, p) => (await import('./merging.ts')).mergeFile(context, p),
  'project.previewImport': async (context, p) => (await import('./import-project.ts')).previewProjectImport(context, p),
  'project.import': async (context, p) => (await import('./import-project.ts')).importProject(context, p),
  'project.purge': ({ db, file, announce, busy }) => {
    if (busy()) fail('conflict', 'A report or an export is still being made. Wait for it, or cancel it, then purge.');
    const value = purge(db, file);
    return announce({
      value,
      tables: ['source', 'coding', 'memo', 'case_source', 'source_done', 'settlement', 'link', 'change'],
      revision: revisionOf(db),
    });
  },
};
