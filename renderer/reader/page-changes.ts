/** Tells when what is on screen may have moved: scrolling, a new width, blocks drawn for the first time, another theme. */

import { watchTheme } from './reading-theme.ts';

export interface PageEvents {
  /** At most once a frame, before it is painted. */
  readonly moved: () => void;
  readonly themeChanged: () => void;
}

/** Watches until `signal` aborts. `root` holds the text and scrolls within `scroller`. */
export function watchPage(scroller: HTMLElement, root: HTMLElement, signal: AbortSignal, events: PageEvents): void {
  let frame = 0;
  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      events.moved();
    });
  };
  const sizes = new ResizeObserver(schedule);
  sizes.observe(root);
  sizes.observe(scroller);
  scroller.addEventListener('scroll', schedule, { signal, passive: true });
  root.addEventListener('contentvisibilityautostatechange', schedule, { signal });
  const endTheme = watchTheme(events.themeChanged);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    endTheme();
  });
}
