/** Picking the one code that a report is about. */

import { useState } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { CodeChoice } from '../codebook/code-choice.tsx';
import { ChoiceButton } from '../ui/choice-button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface OneCodePickerProps {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly value: CodeId | null;
  readonly onChange: (code: CodeId) => void;
}

export function OneCodePicker({ label, codes, value, onChange }: OneCodePickerProps) {
  const [open, setOpen] = useState(false);
  const words = codes.find(({ id }) => id === value)?.path ?? 'Choose…';
  return (
    <div className="choice">
      <ChoiceButton label={label} words={words} onPress={() => setOpen(true)} />
      {open && (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <div className="dialog-body">
            <CodeChoice
              label={label}
              codes={codes}
              value={value}
              onChange={(code) => {
                onChange(code);
                setOpen(false);
              }}
            />
          </div>
        </Dialog>
      )}
    </div>
  );
}
