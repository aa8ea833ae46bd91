/** The key that a code is pinned to, beside its name. */

import type { Digit } from './pinned-codes.ts';
import './pin-mark.css';

export function PinMark({ digit }: { readonly digit: Digit | undefined }) {
  return (
    digit && (
      <kbd className="pin-mark" title={`Press ${digit} in the text to apply it`}>
        {digit}
      </kbd>
    )
  );
}
