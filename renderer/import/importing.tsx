/** Import: files chosen in a dialog or dropped anywhere on the window, and a report of each. */

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { FileImport } from '../../shared/api/results.ts';
import { useActions } from '../actions/action-registry.tsx';
import { useWorkbench } from '../api/workbench.tsx';
import { HiddenFileInput } from '../ui/hidden-file-input.tsx';
import { plural } from '../ui/words.ts';
import { DropOverlay } from './drop-overlay.tsx';
import { importFiles } from './import-files.ts';
import { ImportReportDialog } from './import-report-dialog.tsx';
import './import.css';

export interface ImportDoors {
  /** Opens the system's dialog to choose texts. */
  readonly chooseSources: () => void;
  /** Opens the system's dialog to choose a CSV file of codings. */
  readonly chooseCodings: () => void;
}

const ImportContext = createContext<ImportDoors | null>(null);

export function useImporting(): ImportDoors {
  const doors = useContext(ImportContext);
  if (!doors) throw new Error('no import above this component');
  return doors;
}

export function Importing({ children }: { readonly children: ReactNode }) {
  const { client, notices, tasks } = useWorkbench();
  const [report, setReport] = useState<readonly FileImport[] | null>(null);
  const sourceInput = useRef<HTMLInputElement>(null);
  const codingInput = useRef<HTMLInputElement>(null);
  const doors = useMemo<ImportDoors>(
    () => ({
      chooseSources: () => sourceInput.current?.click(),
      chooseCodings: () => codingInput.current?.click(),
    }),
    [],
  );
  useActions([
    {
      id: 'sources.import',
      title: 'Import texts…',
      section: 'Sources',
      keys: ['Ctrl+I'],
      run: doors.chooseSources,
    },
    {
      id: 'codings.import',
      title: 'Import codings from CSV…',
      section: 'Coding',
      run: doors.chooseCodings,
    },
  ]);
  const importSources = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const label = `Importing ${plural(files.length, 'file')}`;
    try {
      const outcomes = await tasks.run(label, (task) => importFiles(client.call, files, task));
      const imported = outcomes.filter(({ status }) => status === 'imported').length;
      // Each file is a change of its own: one undo would take back only the last.
      if (imported > 0) notices.say(`${plural(imported, 'text')} imported`, { undoable: imported === 1 });
      setReport(outcomes);
    } catch (error) {
      notices.complain(error);
    }
  };
  const importCodings = async ([file]: readonly File[]) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { added, skipped, codesCreated } = await tasks.run(`Importing codings`, (task) =>
        client.call('codings.import', { file: { name: file.name, bytes }, task }),
      );
      const codes = codesCreated > 0 ? `, with ${plural(codesCreated, 'new code')}` : '';
      notices.say(`${plural(added, 'coding')} imported${codes}; ${skipped} there already`, { undoable: added > 0 });
    } catch (error) {
      notices.complain(error);
    }
  };
  return (
    <ImportContext value={doors}>
      {children}
      <HiddenFileInput
        ref={sourceInput}
        label="Texts to import"
        multiple
        accept=".txt,.md,.markdown,.html,.htm"
        onFiles={importSources}
      />
      <HiddenFileInput ref={codingInput} label="Codings to import" accept=".csv" onFiles={importCodings} />
      <DropOverlay onDrop={importSources} />
      {report && <ImportReportDialog files={report} onClose={() => setReport(null)} />}
    </ImportContext>
  );
}
