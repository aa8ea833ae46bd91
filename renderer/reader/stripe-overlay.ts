/** Draws stripes and names in the margin: a small replaceable part that knows pixels and nothing of the text. */

import type { CodingId } from '../../shared/model/ids.ts';
import type { PlacedStripe } from './stripe-layout.ts';
import { createStripeTip } from './stripe-tip.ts';
import { walkStripes } from './walk-stripes.ts';

/** A coding as the margin shows it. */
export interface Stripe extends PlacedStripe {
  readonly coding: CodingId;
  readonly name: string;
  readonly fullName: string;
  readonly colour: string;
  readonly labelColour: string;
  readonly isFocused: boolean;
}

export interface StripeEvents {
  /** A stripe was clicked, or entered by key. */
  readonly choose: (coding: CodingId) => void;
  /** Back to the text. */
  readonly leave: () => void;
}

export interface StripeOverlay {
  /**
   * Shows these stripes, in the order of the text, in place of those shown before. Elements of the same coding stay, and so does
   * the one that has the keyboard while `stays` holds of its coding. The Tab key stops there, else at the stripe of `stop`.
   */
  draw(stripes: readonly Stripe[], stop: CodingId | undefined, stays: (coding: CodingId) => boolean): void;
  destroy(): void;
}

/** Draws into `margin`, which is positioned on the page. */
export function createStripeOverlay(margin: HTMLElement, events: StripeEvents): StripeOverlay {
  const ending = new AbortController();
  let shown = new Map<CodingId, HTMLButtonElement>();
  let last: readonly Stripe[] = [];
  const stripeOf = (button: Element) => last.find(({ coding }) => shown.get(coding) === button);
  const tip = createStripeTip(margin, stripeOf, ending.signal);
  walkStripes(margin, events.leave, ending.signal);

  const create = (coding: CodingId): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'stripe';
    button.append(document.createElement('span'));
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => events.choose(coding));
    return button;
  };

  return {
    draw: (stripes, stop, stays) => {
      const kept = new Map<CodingId, HTMLButtonElement>();
      for (const { coding } of stripes) kept.set(coding, shown.get(coding) ?? create(coding));
      for (const [coding, button] of shown) {
        if (kept.has(coding)) continue;
        if (button !== document.activeElement) button.remove();
        else if (stays(coding)) kept.set(coding, button);
        else events.leave();
      }
      for (const [coding, button] of shown) if (!kept.has(coding)) button.remove();
      shown = kept;
      last = stripes;
      putInOrder(margin, [...kept.values()]);
      for (const stripe of stripes) update(kept.get(stripe.coding)!, stripe);
      const hasKeyboard = [...kept.values()].find((button) => button === document.activeElement);
      const tabStop = hasKeyboard ?? (stop === undefined ? undefined : kept.get(stop));
      for (const button of kept.values()) button.tabIndex = button === tabStop ? 0 : -1;
      tip.update();
    },
    destroy: () => {
      ending.abort();
      for (const button of shown.values()) button.remove();
      shown.clear();
    },
  };
}

/** An element that is moved loses the keyboard: those that are in order already are left where they are. */
function putInOrder(margin: HTMLElement, buttons: readonly HTMLElement[]): void {
  let next = margin.querySelector('.stripe');
  for (const button of buttons) {
    if (button === next) next = followingStripe(button);
    else margin.insertBefore(button, next);
  }
}

function followingStripe(button: Element): Element | null {
  let next = button.nextElementSibling;
  while (next && !next.classList.contains('stripe')) next = next.nextElementSibling;
  return next;
}

function update(button: HTMLButtonElement, stripe: Stripe): void {
  const { style } = button;
  style.left = `${stripe.left}px`;
  style.top = `${stripe.top}px`;
  style.height = `${stripe.bottom - stripe.top}px`;
  style.setProperty('--stripe', stripe.colour);
  style.setProperty('--label', stripe.labelColour);
  button.ariaLabel = stripe.fullName;
  button.ariaPressed = `${stripe.isFocused}`;
  const label = button.firstElementChild as HTMLElement;
  label.hidden = stripe.label === undefined;
  if (!stripe.label) return;
  if (label.textContent !== stripe.name) label.textContent = stripe.name;
  label.style.left = `${stripe.label.left - stripe.left}px`;
  label.style.top = `${stripe.label.top - stripe.top}px`;
  label.style.maxWidth = `${stripe.label.width}px`;
}
