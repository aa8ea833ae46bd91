/** The chi-square distribution with one degree of freedom: how rare a statistic would be by chance. */

/**
 * P(X >= x) for a chi-square variable with one degree of freedom, that is erfc(sqrt(x / 2)); x >= 0.
 * Relative error below 1e-13; 0 where the value is too small for a number (x above 1,400).
 * Source: series and continued fraction of the incomplete gamma function Q(1/2, x/2), Abramowitz and Stegun 6.5.29, 6.5.31.
 */
export function chiSquareTail(x: number): number {
  const half = x / 2;
  return half < 1 ? 1 - lowerBySeries(half) : upperByFraction(half);
}

/** Gamma(1/2). */
const GAMMA_HALF = Math.sqrt(Math.PI);

/** P(1/2, x) = e^-x sqrt(x) / Gamma(1/2) * sum of x^n / (1/2 (1/2 + 1) ... (1/2 + n)). Quick for x < 1. */
function lowerBySeries(x: number): number {
  let term = 2;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (n + 0.5);
    sum += term;
  }
  return (Math.exp(-x) * Math.sqrt(x) * sum) / GAMMA_HALF;
}

/** Q(1/2, x) as a continued fraction, by Lentz's method. Converges for x >= 1 within some hundred steps. */
function upperByFraction(x: number): number {
  let b = x + 0.5;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 1000; n++) {
    const a = -n * (n - 0.5);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    fraction *= change;
  }
  return (Math.exp(-x) * Math.sqrt(x) * fraction) / GAMMA_HALF;
}
