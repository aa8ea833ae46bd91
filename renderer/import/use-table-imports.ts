/** Tables of codings and codebooks, of which nothing has to be asked: taken in at once. */

import { useMemo } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { plural } from '../ui/words.ts';
import { sentFile } from './given-files.ts';

export function useTableImports() {
  const { client, notices, tasks } = useWorkbench();
  return useMemo(() => {
    const importing = (what: string, work: (task: string) => Promise<void>) => {
      tasks.run(`Importing ${what}`, work).catch(notices.complain);
    };
    return {
      importCodings: (file: File) =>
        importing('codings', async (task) => {
          const sent = await sentFile(file);
          const { added, skipped, codesCreated } = await client.call('codings.import', { file: sent, task });
          const codes = codesCreated > 0 ? `, with ${plural(codesCreated, 'new code')}` : '';
          const words = `${plural(added, 'coding')} imported${codes}; ${skipped} there already`;
          notices.say(words, { undoable: added > 0 });
        }),
      importCodebook: (file: File) =>
        importing('the codebook', async (task) => {
          const { created, updated } = await client.call('codebook.import', { file: await sentFile(file), task });
          const words = `Codebook: ${plural(created, 'code')} created, ${updated} updated`;
          notices.say(words, { undoable: created + updated > 0 });
        }),
    };
  }, [client, notices, tasks]);
}
