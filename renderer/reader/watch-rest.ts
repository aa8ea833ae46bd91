/** Goes where a text is to begin, and tells where it rests whenever the person has scrolled it. */

import type { OffsetMap } from './offset-map.ts';
import { showOnTop, topOf } from './scrolling.ts';

export interface RestWatch {
  /** Puts this offset on top of the window, null the start of the text, as soon as the page is on screen. */
  begin(top: number | null): void;
  /** To be called whenever the page may have come on screen. */
  moved(): void;
}

/** Calls `rested` with the offset on top of the window, null at the start of the text, until `signal` aborts. */
export function watchRest(
  scroller: HTMLElement,
  map: OffsetMap,
  signal: AbortSignal,
  rested: (top: number | null) => void,
): RestWatch {
  let awaited: number | null | undefined;
  let isGoing = false;
  /** Where the scroller was left when the text began: of that nothing is told, or each return would move the place. */
  let begun: number | undefined;
  const arrive = () => {
    isGoing = false;
    begun = scroller.scrollTop;
  };
  const goToAwaited = () => {
    if (awaited === undefined || scroller.clientHeight === 0) return;
    const top = awaited;
    awaited = undefined;
    isGoing = true;
    if (top !== null) return showOnTop(scroller, map, top, arrive);
    scroller.scrollTop = 0;
    arrive();
  };
  const rest = () => {
    if (awaited !== undefined || isGoing || scroller.scrollTop === begun) return;
    begun = undefined;
    rested(topOf(scroller, map));
  };
  scroller.addEventListener('scrollend', rest, { signal });
  return {
    begin: (top) => {
      awaited = top;
      goToAwaited();
    },
    moved: goToAwaited,
  };
}
