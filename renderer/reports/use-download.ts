/** Downloads: what a method of the core writes, saved by the window. */

import type { MethodName, Params } from '../../shared/api/contract.ts';
import type { WrittenDownload } from '../../shared/api/results.ts';
import { writeDownload } from '../api/download.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { saveFrom } from '../ui/save-file.ts';

type Save<Saved> = <Name extends MethodName>(
  what: string,
  ending: string,
  method: Name,
  params: Omit<Params<Name>, 'path'>,
  /** Told the name of the task when the call begins. */
  onTask?: (task: string) => void,
) => Promise<Saved>;

export interface SavedFile extends Omit<WrittenDownload, 'address'> {
  readonly name: string;
}

/** Saves what a method writes, named after the project; rejects with the failure where it cannot. */
export function useSaving(): Save<SavedFile> {
  const { tasks } = useWorkbench();
  const project = useQuery('project.info', {}).data?.name ?? 'Themata';
  return async (what, ending, method, params, onTask) => {
    const name = `${project} ${what}.${ending}`;
    const { address, ...file } = await tasks.run(`Exporting ${what}`, (task) => {
      onTask?.(task);
      return writeDownload(name, method, { ...params, task } as never);
    });
    saveFrom(address, name);
    return { ...file, name };
  };
}

/** The same; a failure is told where everybody sees it. */
export function useDownload(): Save<void> {
  const { notices } = useWorkbench();
  const save = useSaving();
  return async (...wanted) => {
    try {
      const { name } = await save(...wanted);
      notices.say(`Exported ${name}`);
    } catch (error) {
      notices.complain(error);
    }
  };
}
