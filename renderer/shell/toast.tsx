/** What was just done, raised from the bar below for a moment, with a way to undo it; it stays while the pointer or the focus is on it. */

import { Undo2, X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import type { Notice } from '../api/notices.ts';
import { Button } from '../ui/button.tsx';
import { useUndo } from './undo.ts';
import './toast.css';

/** Milliseconds that a toast stays. */
const STAY = 6000;

export interface ToastProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

export function Toast({ notice, onClose }: ToastProps) {
  const { undo } = useUndo();
  const toast = useRef<HTMLElement>(null);
  const before = useRef<EventTarget | null>(null);
  const [isHeld, setHeld] = useState(false);
  const close = () => {
    if (toast.current?.contains(document.activeElement) && before.current instanceof HTMLElement) {
      before.current.focus({ preventScroll: true });
    }
    onClose();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time starts anew when it is let go, not when it is drawn
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(close, STAY);
    return () => clearTimeout(timer);
  }, [isHeld]);
  const isWithin = ({ currentTarget, relatedTarget }: FocusEvent) => currentTarget.contains(relatedTarget);
  return (
    <section
      ref={toast}
      className="toast"
      aria-label="Just done"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        if (!isWithin(event)) before.current = event.relatedTarget;
        setHeld(true);
      }}
      onBlur={(event) => !isWithin(event) && setHeld(false)}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && close()}
    >
      <p className="ellipsis" title={notice.text}>
        {notice.text}
      </p>
      {notice.undoable && (
        <Button
          kind="quiet"
          icon={Undo2}
          onPress={() => {
            close();
            undo();
          }}
        >
          Undo
        </Button>
      )}
      {/* Without a tooltip, to whom the first Escape would belong. */}
      <PlainButton className="icon-button" aria-label="Dismiss" onPress={close}>
        <X size={14} strokeWidth={1.75} aria-hidden />
      </PlainButton>
    </section>
  );
}
