/** The lexicon as a CSV file, in and out. */

import { useWorkbench } from '../api/workbench.tsx';
import { useTableFile } from '../ui/use-table-file.tsx';
import { plural } from '../ui/words.ts';

export function useLexiconFiles() {
  const { client } = useWorkbench();
  return useTableFile({
    name: 'lexicon',
    take: async (file, task) => {
      const { added, codesCreated } = await client.call('lexicon.import', { file, task });
      return `Lexicon: ${plural(added, 'term')} added, ${plural(codesCreated, 'code')} created`;
    },
    write: () => client.call('lexicon.export', {}),
  });
}
