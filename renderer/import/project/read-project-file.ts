/** Reads a project's file for its preview, and imports or merges it; one of Themata is merged, any other imported. */

import type { Call } from '../../../shared/api/contract.ts';
import type { ProjectImport, ProjectImportPreview } from '../../../shared/api/project-import.ts';
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import type { ProjectMerge } from '../../../shared/model/merging/merge-result.ts';
import { sentFile } from '../given-files.ts';
import type { Decisions } from './decisions.ts';

export interface ProjectChoices {
  readonly decisions: Decisions;
  /** What positions count; null leaves it to the evidence. */
  readonly positions: PositionUnit | null;
  /** Number of one of several projects in the file; null where there is but one. */
  readonly project: string | null;
}

export interface ReadProject {
  readonly merge: ProjectMerge;
  /** What was read; null of a project of Themata. */
  readonly read: Omit<ProjectImport, 'merge'> | null;
  /** Of a preview. */
  readonly passages: ProjectImportPreview['passages'];
}

export function isOwnProject({ name }: File): boolean {
  return name.toLowerCase().endsWith('.themata');
}

export async function previewProject(call: Call, file: File, choices: ProjectChoices, task: string) {
  const asked = await askedFor(file, choices, task);
  if (isOwnProject(file)) return merged(await call('project.previewMerge', asked));
  const { passages, ...told } = await call('project.previewImport', { ...asked, ...readingOf(choices) });
  return { ...imported(told), passages };
}

export async function bringInProject(call: Call, file: File, choices: ProjectChoices, task: string) {
  const asked = await askedFor(file, choices, task);
  if (isOwnProject(file)) return merged(await call('project.merge', asked));
  return imported(await call('project.import', { ...asked, ...readingOf(choices) }));
}

/** Read anew for each call: its bytes are not held meanwhile. */
async function askedFor(file: File, { decisions }: ProjectChoices, task: string) {
  return { file: await sentFile(file), decisions, task };
}

/** How the file is read. */
function readingOf({ positions, project }: ProjectChoices) {
  return { ...(positions !== null && { positions }), ...(project !== null && { project }) };
}

function merged(merge: ProjectMerge): ReadProject {
  return { merge, read: null, passages: [] };
}

function imported({ merge, ...read }: ProjectImport): ReadProject {
  return { merge, read, passages: [] };
}
