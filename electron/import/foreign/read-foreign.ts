/** From the rows of another program's database to a draft of its project. */

import { basename, extname } from 'node:path';
import type { ForeignRows } from '../../../shared/exchange/foreign-rows.ts';
import type { ForeignProject } from './foreign-project.ts';
import { readQualCoder } from './qualcoder.ts';
import { readRqda } from './rqda.ts';
import { readTaguette } from './taguette.ts';

/** `project` chooses one of several, where a database may hold several. */
export function readForeign(rows: ForeignRows, fileName: string, project?: string): ForeignProject {
  const name = basename(fileName, extname(fileName));
  switch (rows.program) {
    case 'Taguette':
      return readTaguette(rows, project);
    case 'QualCoder':
      return readQualCoder(rows, name);
    case 'RQDA':
      return readRqda(rows, name);
  }
}
