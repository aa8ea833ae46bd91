/** A table of the project as a CSV file: chosen and taken in, or saved. */

import { useRef } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { HiddenFileInput } from './hidden-file-input.tsx';
import { saveText } from './save-file.ts';

export interface TableFile {
  /** What the table is: `codebook`. */
  readonly name: string;
  /** Takes the file in under the name of a task, and tells what was done. */
  readonly take: (file: { readonly name: string; readonly bytes: Uint8Array }, task: string) => Promise<string>;
  readonly write: () => Promise<{ readonly csv: string }>;
}

/** `input` is to be somewhere on the page. */
export function useTableFile({ name, take, write }: TableFile) {
  const { client, notices, tasks } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const importFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const said = await tasks.run(`Importing the ${name}`, (task) => take({ name: file.name, bytes }, task));
    notices.say(said, { undoable: true });
  };
  const exportCsv = async () => {
    const [{ csv }, project] = await Promise.all([write(), client.call('project.info', {})]);
    saveText(`${project.name} ${name}.csv`, csv);
  };
  return {
    chooseImport: () => input.current?.click(),
    exportCsv: () => exportCsv().catch(notices.complain),
    input: (
      <HiddenFileInput
        ref={input}
        label={`${name[0]!.toUpperCase()}${name.slice(1)} to import`}
        accept=".csv"
        onFiles={([file]) => file && importFile(file).catch(notices.complain)}
      />
    ),
  };
}
