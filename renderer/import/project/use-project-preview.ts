/** What importing a project would do, asked anew when something else is chosen; the last answer stays until the next. */

import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import { failureOf } from '../../api/client.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { useRested } from '../../search/use-rested.ts';
import { type ProjectChoices, previewProject, type ReadProject } from './read-project-file.ts';

export interface ProjectInFile {
  readonly number: string;
  readonly name: string;
}

export interface ProjectPreviewState {
  readonly preview?: ReadProject | undefined;
  readonly failure?: Failure | undefined;
  /** Where the file holds several projects, of which one has to be chosen. */
  readonly several?: readonly ProjectInFile[] | undefined;
}

interface Answered extends ProjectPreviewState {
  readonly asked: ProjectChoices;
}

export function useProjectPreview(file: File, choices: ProjectChoices): ProjectPreviewState {
  const { client, tasks } = useWorkbench();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const asked = useRested(choices);
  useEffect(() => {
    const task = tasks.begin(`Reading ${file.name}`);
    let isAwaited = true;
    const take = (told: ProjectPreviewState) => {
      if (isAwaited) setAnswered((before) => ({ ...before, failure: undefined, ...told, asked }));
      isAwaited = false;
    };
    previewProject(client.call, file, asked, task.id)
      .finally(task.end)
      .then(
        (preview) => take({ preview }),
        (error) => take(toldOf(failureOf(error))),
      );
    return () => {
      if (isAwaited) tasks.cancel(task.id);
      isAwaited = false;
      task.end();
    };
  }, [client, tasks, file, asked]);
  return answered?.asked.project === choices.project ? answered : { several: answered?.several };
}

/** A failure that lists the projects of the file asks for one of them. */
function toldOf(failure: Failure): ProjectPreviewState {
  const several = failure.code === 'invalid-input' ? projectsIn(failure.details ?? []) : [];
  return several.length > 0 ? { several } : { failure };
}

/** Each detail is such as `2: Harbour`. */
function projectsIn(details: readonly string[]): ProjectInFile[] {
  return details.flatMap((detail) => {
    const [, number, name] = /^(\d+): (.*)$/s.exec(detail) ?? [];
    return number === undefined ? [] : [{ number, name: name! }];
  });
}
