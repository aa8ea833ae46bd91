/** The codes pinned to digits, and the way to pin others. */

import { useMemo } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useSetting } from '../api/settings.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { type Digit, digitOf, freeDigit, PINNED_CODES, pinned } from './pinned-codes.ts';

type NamedCode = Pick<Code, 'id' | 'name'>;

export interface Pins {
  digitOf(code: CodeId): Digit | undefined;
  /** Pins a code to a digit; takes it off where it has that one already. */
  pin(code: NamedCode, digit: Digit): void;
  /** Pins a code to the first digit that is free, or takes it off. */
  toggle(code: NamedCode): void;
}

export function usePins(): Pins {
  const { notices, queries } = useWorkbench();
  const [pins, setPins] = useSetting(PINNED_CODES);
  return useMemo(() => {
    const pin = (code: NamedCode, digit: Digit) => {
      const isOff = digitOf(pins, code.id) === digit;
      setPins(pinned(pins, code.id, isOff ? null : digit));
      notices.say(isOff ? `${code.name} is no longer pinned` : `${code.name} is pinned: ${digit} applies it`);
    };
    return {
      digitOf: (code) => digitOf(pins, code),
      pin,
      toggle(code) {
        const codes = queries.state('codes.list', {}).data ?? [];
        const digit = digitOf(pins, code.id) ?? freeDigit(pins, codes);
        if (digit) pin(code, digit);
        else notices.say('All keys from 1 to 9 have a code. Unpin one first');
      },
    };
  }, [notices, queries, pins, setPins]);
}
