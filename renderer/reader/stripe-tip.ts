/** The full name of the stripe under the pointer, or of the one that has the keyboard. */

import { COLUMN_WIDTH } from './stripe-layout.ts';
import type { Stripe } from './stripe-overlay.ts';

/** Px between a stripe and its full name. */
const GAP = 4;

export interface StripeTip {
  /** To be called when stripes were drawn anew. */
  update(): void;
}

/** Shows it in `margin` until `signal` aborts; `stripeOf` tells which stripe is drawn as an element, undefined where none is. */
export function createStripeTip(
  margin: HTMLElement,
  stripeOf: (element: Element) => Stripe | undefined,
  signal: AbortSignal,
): StripeTip {
  const tip = document.createElement('div');
  tip.className = 'stripe-tip';
  tip.hidden = true;
  // The stripe itself has this name.
  tip.ariaHidden = 'true';
  margin.append(tip);
  let pointed: Element | null = null;

  const update = () => {
    const focused = document.activeElement?.matches('.stripe:focus-visible') ? document.activeElement : null;
    const element = pointed?.isConnected ? pointed : focused;
    const stripe = element ? stripeOf(element) : undefined;
    tip.hidden = stripe === undefined;
    if (!stripe) return;
    const hiddenAbove =
      margin.closest('.reader-scroller')!.getBoundingClientRect().top - margin.getBoundingClientRect().top;
    const top = stripe.label?.top ?? stripe.top;
    tip.textContent = stripe.fullName;
    tip.style.left = `${stripe.left + COLUMN_WIDTH + GAP}px`;
    tip.style.top = `${Math.max(top, Math.min(hiddenAbove + GAP, stripe.bottom - GAP))}px`;
  };
  const point = ({ target }: Event) => {
    pointed = (target as Element).closest('.stripe');
    update();
  };
  const unpoint = () => {
    pointed = null;
    update();
  };

  margin.addEventListener('pointerover', point, { signal });
  margin.addEventListener('pointerleave', unpoint, { signal });
  margin.addEventListener('focusin', update, { signal });
  margin.addEventListener('focusout', () => requestAnimationFrame(update), { signal });
  signal.addEventListener('abort', () => tip.remove());
  return { update };
}
