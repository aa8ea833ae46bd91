/** The regions of the window: the bar on top, the panes of the view, the bar below; a key moves from one to the next. */

import { firstStop, isSeen, isUsable } from './stops.ts';

const PANES = ':is(section, aside, [role=region])';
const BARS = '.shell > header, .shell > footer';
const VIEW = '.shell-panel:not([data-inert])';
/** What a region is there for takes the focus before the buttons above it. */
const HEARTS = '.reader-text, [role=grid], [role=treegrid], [role=listbox]';

/** Where the person was in each region, and in each view. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** The person comes back to where they were. Watches until the returned function is called. */
export function rememberRegions(page: Document): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    for (const around of placesOf(target)) lastIn.set(around, target);
  };
  page.addEventListener('focusin', onFocus);
  return () => page.removeEventListener('focusin', onFocus);
}

/** What has the focus has it only because something had to: the person did not go there. */
export function forgetRegion(focused: Element): void {
  for (const around of placesOf(focused)) lastIn.delete(around);
}

export function focusNextRegion(page: Document, step: 1 | -1): void {
  const regions = regionsOf(page);
  const at = regions.findIndex((region) => region.contains(page.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  for (let moved = 1; moved <= regions.length; moved++) {
    const region = regions[(from + step * moved + regions.length * 2) % regions.length]!;
    if (focusRegion(region)) return;
  }
}

/** The view that is shown, where the person was in it. */
export function focusView(page: Document): void {
  const view = viewOf(page);
  if (view) focusRegion(view);
}

export function viewOf(page: Document): Element | null {
  return page.querySelector(VIEW);
}

function focusRegion(region: Element): boolean {
  const last = lastIn.get(region);
  const heart = [...region.querySelectorAll<HTMLElement>(HEARTS)].find(isUsable);
  const target = last && region.contains(last) && isUsable(last) ? last : (heart ?? firstStop(region));
  target?.focus();
  return region.contains(region.ownerDocument.activeElement);
}

function placesOf(element: Element): Element[] {
  return [regionOf(element), element.closest('.shell-panel')].filter((around) => around !== null);
}

/** In their order in the window: the outermost panes of the view, or the view itself where it has none. */
function regionsOf(page: Document): Element[] {
  const view = viewOf(page);
  const panes = [...(view?.querySelectorAll(PANES) ?? [])].filter(isSeen).flatMap((pane) => regionOf(pane) ?? []);
  const inside = panes.length > 0 || !view ? panes : [view];
  const [top, ...below] = page.querySelectorAll(BARS);
  const all = [...(top ? [top] : []), ...inside, ...below];
  return [...new Set(all)].filter((region) => firstStop(region) !== null);
}

/** The outermost pane that holds the element, or the bar that it is in. */
function regionOf(element: Element): Element | null {
  let region: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches('.shell-panel')) return region ?? at;
    if (at.matches(BARS)) return at;
    if (at.matches(PANES)) region = at;
  }
  return null;
}
