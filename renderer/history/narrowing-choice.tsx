/** A choice in a dialog that narrows a list, or does not. */

import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ChoiceButton } from '../ui/choice-button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface NarrowingChoiceProps {
  readonly label: string;
  /** What is chosen, in words; undefined where nothing is. */
  readonly chosen: string | undefined;
  readonly onClear: () => void;
  readonly children: (close: () => void) => ReactNode;
}

export function NarrowingChoice({ label, chosen, onClear, children }: NarrowingChoiceProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const clear = () => {
    onClear();
    close();
  };
  return (
    <div className="choice">
      <ChoiceButton label={label} words={chosen ?? 'Any'} onPress={() => setOpen(true)} />
      {open && (
        <Dialog title={label} onClose={close}>
          <div className="dialog-body">{children(close)}</div>
          <div className="dialog-buttons">
            <Button onPress={clear}>Any</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
