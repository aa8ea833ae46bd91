/** A value that is taken over once it has not changed for a moment, such as words while they are typed. */

import { useEffect, useState } from 'react';

/** Milliseconds: shorter than a pause in typing that is felt. */
const REST = 120;

export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
