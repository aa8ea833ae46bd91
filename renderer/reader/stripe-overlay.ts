/** Draws stripes and names in the margin: a small replaceable part that knows pixels and nothing of the text. */

import type { CodingId } from '../../shared/model/ids.ts';
import type { PlacedStripe } from './stripe-layout.ts';

/** A coding as the margin shows it. */
export interface Stripe extends PlacedStripe {
  readonly coding: CodingId;
  readonly name: string;
  readonly path: string;
  readonly colour: string;
  readonly labelColour: string;
  readonly isFocused: boolean;
}

export interface StripeOverlay {
  /** Shows these stripes in place of those shown before; elements of the same coding stay. */
  draw(stripes: readonly Stripe[]): void;
  destroy(): void;
}

/** Draws into `margin`, which is positioned on the page. `choose` is called with the coding whose stripe is clicked. */
export function createStripeOverlay(margin: HTMLElement, choose: (coding: CodingId) => void): StripeOverlay {
  let shown = new Map<CodingId, HTMLButtonElement>();

  const create = (coding: CodingId): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'stripe';
    button.append(document.createElement('span'));
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => choose(coding));
    margin.append(button);
    return button;
  };

  return {
    draw: (stripes) => {
      const kept = new Map<CodingId, HTMLButtonElement>();
      for (const stripe of stripes) {
        const button = shown.get(stripe.coding) ?? create(stripe.coding);
        shown.delete(stripe.coding);
        kept.set(stripe.coding, button);
        update(button, stripe);
      }
      for (const button of shown.values()) button.remove();
      shown = kept;
    },
    destroy: () => {
      for (const button of shown.values()) button.remove();
      shown.clear();
    },
  };
}

function update(button: HTMLButtonElement, stripe: Stripe): void {
  const { style } = button;
  style.left = `${stripe.left}px`;
  style.top = `${stripe.top}px`;
  style.height = `${stripe.bottom - stripe.top}px`;
  style.setProperty('--stripe', stripe.colour);
  style.setProperty('--label', stripe.labelColour);
  if (button.title !== stripe.path) button.title = stripe.path;
  button.ariaLabel = stripe.path;
  button.ariaPressed = `${stripe.isFocused}`;
  const label = button.firstElementChild as HTMLElement;
  label.hidden = stripe.label === undefined;
  if (!stripe.label) return;
  if (label.textContent !== stripe.name) label.textContent = stripe.name;
  label.style.left = `${stripe.label.left - stripe.left}px`;
  label.style.top = `${stripe.label.top - stripe.top}px`;
  label.style.maxWidth = `${stripe.label.width}px`;
}
