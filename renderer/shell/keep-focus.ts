/** Keeps the focus in the window: where what had it goes away, what lies nearest takes it. */

import { focusView, forgetRegion, viewOf } from './regions.ts';
import { firstStop, isSeen, isUsable } from './stops.ts';

/** What had the focus loses it so, as the browser draws the next frame. */
const OUT_OF_REACH = ':disabled, [data-inert] *, [hidden] *';
const ATTRIBUTES = ['disabled', 'hidden', 'data-inert', 'tabindex'];

/** An element and where it stood in the one around it, up to the page. */
type Trail = readonly { readonly element: Element; readonly index: number }[];

/** Watches until the returned function is called. */
export function keepFocus(page: Document): () => void {
  let last: Trail = [];
  let lastInWindow: Trail = [];
  let isWaiting = false;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = trailOf(target);
    if (target.closest('.shell')) lastInWindow = last;
  };
  const restore = () => {
    isWaiting = false;
    if (!isLost(page, last)) return;
    const lost = last[0]!.element;
    const view = lost.closest('.shell-panel') ?? viewOf(page);
    // A view has the focus itself only until there is something in it.
    const heir = view === viewOf(page) && lost !== view ? (nearest(last) ?? nearest(lastInWindow)) : null;
    if (!heir) return focusView(page);
    heir.focus({ preventScroll: true });
    forgetRegion(heir);
  };
  // What closes gives the focus back by itself a frame later, and what was deleted may have an heir of its own.
  const check = () => {
    if (isWaiting || (page.activeElement !== page.body && !page.activeElement?.matches(OUT_OF_REACH))) return;
    isWaiting = true;
    requestAnimationFrame(() => setTimeout(restore));
  };
  const watcher = new MutationObserver(check);
  watcher.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  page.addEventListener('focusin', onFocus);
  return () => {
    watcher.disconnect();
    page.removeEventListener('focusin', onFocus);
  };
}

/** A press beside everything takes the focus from something that is still there: that is meant. */
function isLost(page: Document, [last]: Trail): boolean {
  const { activeElement } = page;
  const isNowhere = activeElement === null || activeElement === page.body || !isSeen(activeElement);
  return isNowhere && last !== undefined && !isUsable(last.element);
}

function trailOf(element: Element): Trail {
  const trail = [];
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    trail.push({ element: at, index: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0 });
  }
  return trail;
}

/** What stands now where the trail breaks off, or behind it, or before; else what else is around it. */
function nearest(trail: Trail): HTMLElement | null {
  for (let step = 0; step < trail.length; step++) {
    const { element } = trail[step]!;
    if (!isSeen(element)) continue;
    const index = trail[step - 1]?.index ?? 0;
    const inside = [...element.children];
    for (const child of [...inside.slice(index), ...inside.slice(0, index).reverse()]) {
      const stop = firstStop(child);
      if (stop) return stop;
    }
  }
  return null;
}
