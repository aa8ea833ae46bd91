/** The codebook as a CSV file, in and out. */

import { useWorkbench } from '../api/workbench.tsx';
import { useTableFile } from '../ui/use-table-file.tsx';
import { plural } from '../ui/words.ts';

export function useCodebookFiles() {
  const { client } = useWorkbench();
  return useTableFile({
    name: 'codebook',
    take: async (file, task) => {
      const { created, updated } = await client.call('codebook.import', { file, task });
      return `Codebook: ${plural(created, 'code')} created, ${updated} updated`;
    },
    write: () => client.call('codebook.export', {}),
  });
}
