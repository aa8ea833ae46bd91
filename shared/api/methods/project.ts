/** The project as a whole, and calls under way. */

import { z } from 'zod';
import { POSITION_UNITS } from '../../exchange/position-units.ts';
import type { ProjectMerge } from '../../model/merging/merge-result.ts';
import { command, longQuery, query } from '../method.ts';
import { file, mergeDecisions, path, task } from '../parameters.ts';
import type { ProjectImport, ProjectImportPreview } from '../project-import.ts';
import type { ExportedFile, ProjectCheck, ProjectInfo } from '../results.ts';

/** Another project, and how conflicts with it are decided. */
const merge = { file, decisions: mergeDecisions, task };

const foreignProject = {
  ...merge,
  /** What its positions count, where it is not what the evidence says. */
  positions: z.enum(POSITION_UNITS).optional(),
  /** Name or number of one of several projects that are in one file, as Taguette's may be. */
  project: z.string().max(500).optional(),
};

export const projectMethods = {
  'project.info': query<ProjectInfo>()({}),
  'project.check': longQuery<ProjectCheck>()({}),
  'project.backup': longQuery<ExportedFile>()({ path }),
  'project.previewMerge': longQuery<ProjectMerge>()(merge),
  /** Does what the preview shows, in one change. */
  'project.merge': command<ProjectMerge>()(merge),
  /** Reads a project of another program, and tells what is in it and what importing it would do. */
  'project.previewImport': longQuery<ProjectImportPreview>()(foreignProject),
  /** Merges such a project into this one as the preview shows, in one change. */
  'project.import': command<ProjectImport>()(foreignProject),
  'project.purge': command<{ texts: number; changes: number }>()({ confirm: z.literal(true) }),
  'tasks.cancel': query<{ cancelled: boolean }>()({ task: z.string() }),
} as const;
