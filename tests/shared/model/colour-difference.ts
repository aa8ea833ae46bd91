/** How different two colours look, in OKLab, also to those who see fewer colours; apart from the program's own sums. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** On linear RGB (G. Machado, M. Oliveira and L. Fernandes, 2009, severity 1). */
const SIGHTS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>;

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Distance in OKLab of two colours written `#rrggbb`. */
export function differenceBetween(a: string, b: string, sight: keyof typeof SIGHTS): number {
  const [first, second] = [labOf(a, SIGHTS[sight]), labOf(b, SIGHTS[sight])];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function labOf(colour: string, sight: Matrix): Triple {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const seen = times(sight, linear as unknown as Triple).map((value) => Math.min(1, Math.max(0, value)));
  return times(TO_LAB, times(TO_CONES, seen as unknown as Triple).map(Math.cbrt) as unknown as Triple);
}

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
  return matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;
}
