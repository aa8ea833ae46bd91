/** Downloads: what a method of the core writes, saved by the window. */

import type { MethodName, Params } from '../../shared/api/contract.ts';
import { downloadAddress, fetchFile } from '../api/download.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { saveFile } from '../ui/save-file.ts';

/** Saves what a method writes, named after the project; a failure is told where everybody sees it. */
export function useDownload() {
  const { tasks, notices } = useWorkbench();
  const project = useQuery('project.info', {}).data?.name ?? 'Themata';
  return async <Name extends MethodName>(
    what: string,
    ending: string,
    method: Name,
    params: Omit<Params<Name>, 'path'>,
  ): Promise<void> => {
    const name = `${project} ${what}.${ending}`;
    try {
      const file = await tasks.run(`Exporting ${what}`, (task) =>
        fetchFile(downloadAddress(name, method, { ...params, task } as never)),
      );
      saveFile(name, file);
      notices.say(`Exported ${name}`);
    } catch (error) {
      notices.complain(error);
    }
  };
}
