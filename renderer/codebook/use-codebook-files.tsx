/** The codebook as a CSV file, in and out. */

import { useRef } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { HiddenFileInput } from '../ui/hidden-file-input.tsx';
import { saveText } from '../ui/save-file.ts';
import { plural } from '../ui/words.ts';

export function useCodebookFiles() {
  const { client, notices } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { created, updated } = await client.call('codebook.import', { file: { name: file.name, bytes } });
      notices.say(`Codebook: ${plural(created, 'code')} created, ${updated} updated`, { undoable: true });
    } catch (error) {
      notices.complain(error);
    }
  };
  const exportCsv = async () => {
    const [{ csv }, { name }] = await Promise.all([
      client.call('codebook.export', {}),
      client.call('project.info', {}),
    ]);
    saveText(`${name} codebook.csv`, csv);
  };
  return {
    chooseImport: () => input.current?.click(),
    exportCsv: () => exportCsv().catch(notices.complain),
    input: (
      <HiddenFileInput ref={input} label="Codebook to import" accept=".csv" onFiles={([file]) => importFile(file)} />
    ),
  };
}
