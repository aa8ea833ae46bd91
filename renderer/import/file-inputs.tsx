/** The system's dialogs to choose files of every kind. */

import { type Ref, useImperativeHandle, useRef } from 'react';
import { HiddenFileInput } from '../ui/hidden-file-input.tsx';
import { ALL_EXTENSIONS, PROJECT_EXTENSIONS, REFERENCE_EXTENSIONS, SURVEY_EXTENSIONS } from './file-kinds.ts';

interface Input {
  readonly label: string;
  readonly extensions: readonly string[];
  readonly takes: 'one' | 'several' | 'folder';
}

const INPUTS = {
  documents: { label: 'Documents to import', extensions: ALL_EXTENSIONS, takes: 'several' },
  folder: { label: 'Folder to import', extensions: [], takes: 'folder' },
  survey: { label: 'Survey to import', extensions: SURVEY_EXTENSIONS, takes: 'one' },
  references: { label: 'References to import', extensions: REFERENCE_EXTENSIONS, takes: 'one' },
  project: { label: 'Project to import', extensions: PROJECT_EXTENSIONS, takes: 'one' },
  codings: { label: 'Codings to import', extensions: ['.csv'], takes: 'one' },
} as const satisfies Readonly<Record<string, Input>>;

export type Chosen = keyof typeof INPUTS;

export interface FileChooser {
  readonly choose: (what: Chosen) => void;
}

export interface FileInputsProps {
  readonly ref: Ref<FileChooser>;
  /** At least one file. */
  readonly onFiles: (what: Chosen, files: readonly [File, ...File[]]) => void;
}

export function FileInputs({ ref, onFiles }: FileInputsProps) {
  const inputs = useRef(new Map<Chosen, HTMLInputElement>());
  useImperativeHandle(ref, () => ({ choose: (what) => inputs.current.get(what)?.click() }), []);
  return (Object.keys(INPUTS) as Chosen[]).map((what) => (
    <HiddenFileInput
      key={what}
      ref={(input) => {
        if (input) inputs.current.set(what, input);
      }}
      label={INPUTS[what].label}
      accept={INPUTS[what].extensions.join()}
      takes={INPUTS[what].takes}
      onFiles={([first, ...others]) => first && onFiles(what, [first, ...others])}
    />
  ));
}
