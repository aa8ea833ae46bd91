/** The project as a whole, its history, and calls under way. */

import { z } from 'zod';
import type { Change } from '../../model/change.ts';
import { command, longQuery, query } from '../method.ts';
import { path } from '../parameters.ts';
import type { ExportedFile, ProjectCheck, ProjectInfo } from '../results.ts';

export const projectMethods = {
  'project.info': query<ProjectInfo>()({}),
  'project.check': longQuery<ProjectCheck>()({}),
  'project.backup': longQuery<ExportedFile>()({ path }),
  'project.purge': command<{ texts: number; changes: number }>()({ confirm: z.literal(true) }),
  'tasks.cancel': query<{ cancelled: boolean }>()({ task: z.string() }),
  'history.list': query<Change[]>()({ limit: z.int().min(1).max(100_000).default(200) }),
  'history.undo': command<{ label: string }>()({}),
  'history.redo': command<{ label: string }>()({}),
} as const;
