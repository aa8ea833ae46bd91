/** Random numbers from a stated seed: the same sequence at every run and in every place. */

/** The next number of a sequence, in [0, 1). */
export type Random = () => number;

/** Where a sequence starts unless a report states another seed. */
export const USUAL_SEED = 20250101;

/**
 * Mulberry32, a generator with 32 bits of state and a period of 2^32 that passes the usual tests of randomness for
 * sequences far shorter than its period (Ettinger 2017). `seed` is a whole number from 0 to 2^32 - 1. Constant time.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
