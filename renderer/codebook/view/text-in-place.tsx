/** A text that is written where it stands: kept when the focus leaves it, put back by Escape. */

import { useEffect, useId, useRef, useState } from 'react';
import { useUnsaved } from '../../ui/unsaved.ts';

export interface TextInPlaceProps {
  readonly label: string;
  /** What stands there while it is empty. */
  readonly hint: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
}

export function TextInPlace({ label, hint, value, onSave }: TextInPlaceProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onSave });
  latest.current = { draft, value, onSave };
  useUnsaved(draft !== null && draft !== value);
  const [save] = useState(() => () => {
    const { draft, value, onSave } = latest.current;
    if (draft !== null && draft !== value) onSave(draft);
  });
  // An element that is taken away while it has the focus is never left.
  useEffect(() => save, [save]);
  const leave = () => {
    save();
    setDraft(null);
  };
  return (
    <div className="text-in-place">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        value={draft ?? value}
        placeholder={hint}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === null) return;
          event.preventDefault();
          setDraft(null);
        }}
      />
    </div>
  );
}
