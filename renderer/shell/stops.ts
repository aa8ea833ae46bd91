/** What in the window can have the focus. */

const FOCUSABLE = ':is(a[href], button, input, select, textarea, [tabindex], [contenteditable=true])';
/** What Tab stops at. */
const STOPS = `${FOCUSABLE}:not([tabindex="-1"], :disabled, [aria-hidden="true"] *)`;

/** Whether it can have the focus, now and in sight. */
export function isUsable(element: Element): boolean {
  return isSeen(element) && element.matches(`${FOCUSABLE}:not(:disabled)`);
}

export function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** The first thing that Tab stops at, in sight: the element itself or something in it. */
export function firstStop(root: Element): HTMLElement | null {
  const stops = [...(root.matches(STOPS) ? [root] : []), ...root.querySelectorAll(STOPS)];
  return (stops.find(isSeen) as HTMLElement | undefined) ?? null;
}
