/** Projects of other programs among the files that are imported. */

import type { Call } from '../../shared/api/contract.ts';
import type { ProjectImport } from '../../shared/api/project-import.ts';
import type { POSITION_UNITS } from '../../shared/exchange/position-units.ts';
import { inWords } from './merge-command.ts';
import { pathFromHere } from './output.ts';

export interface ProjectFileOptions {
  /** What positions count. */
  readonly positions?: (typeof POSITION_UNITS)[number];
  /** One of several projects in a file. */
  readonly fromProject?: string;
  /** Where the project and the open one differ, the open one gives way. */
  readonly theirs?: boolean;
  readonly dryRun?: boolean;
}

export type ToldProject = ProjectImport & { readonly file: string };

export function isProjectFile(path: string): boolean {
  return /\.(?:qdpx|qdc|sqlite3|qda|rqda)$/i.test(path);
}

/** One change for each; the first that fails ends it. */
export async function importProjectFiles(
  call: Call,
  files: readonly string[],
  { positions, fromProject, theirs, dryRun }: ProjectFileOptions,
): Promise<ToldProject[]> {
  const told: ToldProject[] = [];
  for (const file of files) {
    const chosen = {
      ...(positions && { positions }),
      ...(fromProject !== undefined && { project: fromProject }),
      ...(theirs && { decisions: { all: 'theirs' as const } }),
    };
    const params = { file: { path: pathFromHere(file) }, ...chosen };
    told.push({ file, ...(await call(dryRun ? 'project.previewImport' : 'project.import', params)) });
  }
  return told;
}

export function projectLines({ file, program, report, positions, merge }: ToldProject): string[] {
  return [
    `project   ${file}${program === '' ? '' : ` (${program})`}`,
    ...(positions ? positionLines(positions) : []),
    ...(['kept', 'changed', 'dropped'] as const).flatMap((what) => report[what].map((line) => `    ${what}: ${line}`)),
    ...inWords(merge)
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}

function positionLines({ chosen, units }: NonNullable<ProjectImport['positions']>): string[] {
  if ((units[0]?.positions ?? 0) === 0) return [];
  return units.map(({ unit, positions, outside, inside, atWords }) => {
    const mark = unit === chosen ? 'positions' : '      not';
    return `    ${mark} ${unit}: ${atWords} of ${positions} at words or lines, ${outside + inside} at no place`;
  });
}
