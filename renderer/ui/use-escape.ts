/** Leaving a part of the window by Escape. */

import { type RefObject, useEffect } from 'react';

/** Leaves on Escape, which a tooltip that is shown would keep to itself: so the window is listened to, before it. */
export function useEscape(part: RefObject<HTMLElement | null>, onLeave: () => void): void {
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && part.current?.contains(target as Node)) onLeave();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [part, onLeave]);
}
