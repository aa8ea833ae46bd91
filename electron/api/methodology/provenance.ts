/** Where a document comes from: the project's state, the time, and the versions that its figures depend on. */

import type { Provenance } from '../../../shared/report/methodology/study.ts';
import { programVersion } from '../../program-version.ts';
import { prepare } from '../../store/database.ts';
import { readProjectInfo } from '../../store/project.ts';
import type { Project } from '../context.ts';

/** Word and sentence boundaries depend on ICU; the text index and the store on SQLite. */
export function provenanceOf({ db, file }: Project): Provenance {
  const { name, guid, revision } = readProjectInfo(db, file);
  const sqlite = prepare<{ version: string }>(db, 'SELECT sqlite_version() AS version').get()!.version;
  const { node, icu = 'unknown', unicode = 'unknown' } = process.versions;
  return {
    project: name,
    ...{ guid, revision },
    madeAt: new Date().toISOString(),
    versions: [
      ['Themata', programVersion()],
      ['Node.js', node],
      ['ICU', icu],
      ['Unicode', unicode],
      ['SQLite', sqlite],
    ],
  };
}
