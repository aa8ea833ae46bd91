/** The project as a whole, and calls under way. */

import { z } from 'zod';
import { command, longQuery, query } from '../method.ts';
import { path } from '../parameters.ts';
import type { ExportedFile, ProjectCheck, ProjectInfo } from '../results.ts';

export const projectMethods = {
  'project.info': query<ProjectInfo>()({}),
  'project.check': longQuery<ProjectCheck>()({}),
  'project.backup': longQuery<ExportedFile>()({ path }),
  'project.purge': command<{ texts: number; changes: number }>()({ confirm: z.literal(true) }),
  'tasks.cancel': query<{ cancelled: boolean }>()({ task: z.string() }),
} as const;
