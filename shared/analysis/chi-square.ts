/** The chi-square distribution: how rare a statistic would be by chance. */

/**
 * P(X >= x) for a chi-square variable with `degrees` degrees of freedom (a whole number of at least 1), that is the
 * incomplete gamma function Q(degrees / 2, x / 2); x >= 0. Relative error below 1e-12; 0 where the value is too small
 * for a number (with one degree of freedom, x above 1,400).
 * Source: series and continued fraction, Abramowitz and Stegun 6.5.29, 6.5.31. Cost: O(degrees) and some hundred steps.
 */
export function chiSquareTail(x: number, degrees = 1): number {
  if (!(Number.isInteger(degrees) && degrees > 0)) throw new RangeError(`${degrees} degrees of freedom`);
  if (x === 0) return 1;
  const shape = degrees / 2;
  const half = x / 2;
  const front = Math.exp(shape * Math.log(half) - half - logGammaOfHalves(degrees));
  return half < shape + 0.5 ? 1 - front * lowerSeries(shape, half) : front * upperFraction(shape, half);
}

/** ln Gamma(halves / 2), by Gamma(a) = (a - 1) Gamma(a - 1) down to Gamma(1) = 1 or Gamma(1/2) = sqrt(pi). */
function logGammaOfHalves(halves: number): number {
  let sum = halves % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let a = halves / 2 - 1; a > 0; a--) sum += Math.log(a);
  return sum;
}

/** P(a, x) Gamma(a) e^x / x^a: the sum of x^n / (a (a + 1) ... (a + n)). Quick for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Q(a, x) Gamma(a) e^x / x^a as a continued fraction, by Lentz's method; x > a. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 10_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}
