/** Import: files that are chosen or dropped anywhere on the window, each asked about in the dialog of its kind. */

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useActions } from '../actions/action-registry.tsx';
import { useWorkbench } from '../api/workbench.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { type Chosen, type FileChooser, FileInputs } from './file-inputs.tsx';
import { chosenFiles, droppedFiles, filesOfFolder, type GivenFiles } from './given-files.ts';
import { importActions } from './import-actions.ts';
import { ImportStepDialog } from './import-step-dialog.tsx';
import { type ImportStep, withGiven } from './import-steps.ts';
import { useTableImports } from './use-table-imports.ts';
import './import.css';

export interface ImportDoors extends FileChooser {
  /** Asks for the address of a page of the web. */
  readonly askAddress: () => void;
}

const ImportContext = createContext<ImportDoors | null>(null);

export function useImporting(): ImportDoors {
  const doors = useContext(ImportContext);
  if (!doors) throw new Error('no import above this component');
  return doors;
}

export function Importing({ children }: { readonly children: ReactNode }) {
  const { notices } = useWorkbench();
  const [steps, setSteps] = useState<readonly ImportStep[]>([]);
  const [turn, setTurn] = useState(0);
  const { importCodings } = useTableImports();
  const inputs = useRef<FileChooser>(null);
  const add = (step: ImportStep) => setSteps((before) => [...before, step]);
  const doors = useMemo<ImportDoors>(
    () => ({
      choose: (what) => inputs.current?.choose(what),
      askAddress: () => setSteps((before) => [...before, { kind: 'web' }]),
    }),
    [],
  );
  useActions(importActions(doors));
  const take = (given: GivenFiles) => {
    if (given.files.length > 0) setSteps((before) => withGiven(before, given));
    else if (given.skipped.length > 0) notices.say('No file in the folder can be imported');
  };
  const takeChosen = (what: Chosen, files: readonly [File, ...File[]]) => {
    if (what === 'documents') take(chosenFiles(files));
    else if (what === 'folder') take(filesOfFolder(files));
    else if (what === 'codings') importCodings(files[0]);
    else add({ kind: what, file: files[0] });
  };
  const goOn = (...next: readonly ImportStep[]) => {
    setSteps((before) => [...next, ...before.slice(1)]);
    setTurn(turn + 1);
  };
  return (
    <ImportContext value={doors}>
      {children}
      <FileInputs ref={inputs} onFiles={takeChosen} />
      <DropOverlay onDrop={(dropped) => droppedFiles(dropped).then(take, notices.complain)} />
      {/* A dialog starts anew, though it may be of the kind of the one before it. */}
      {steps[0] && <ImportStepDialog key={turn} step={steps[0]} onNext={goOn} onLater={add} />}
    </ImportContext>
  );
}
