/** Sums for ordered pairs of slots: a matrix where it is small, a hash table where it would be large. */

/** Up to this many pairs the sums lie in a matrix (32 MB); above it only the pairs that occur take memory. */
const LARGEST_MATRIX = 4_000_000;

/** Sums of integers, exact up to 2^53. Each addition takes constant time. */
export class PairSums {
  private readonly size: number;
  /** Undefined where the sums are hashed. */
  private readonly matrix: Float64Array | undefined;
  /** Open addressing with linear probing; a key is `row * size + column + 1`, 0 marks a free place. */
  private keys = new Float64Array(0);
  private hashed = new Float64Array(0);
  private used = 0;

  /** For pairs of the slots below `size`. */
  constructor(size: number, largestMatrix = LARGEST_MATRIX) {
    this.size = size;
    if (size * size <= largestMatrix) this.matrix = new Float64Array(size * size);
    else this.resize(1 << 16);
  }

  /** Adds `amount` for the row with each of the first `length` columns of the list. */
  add(row: number, columns: Int32Array, length: number, amount: number): void {
    const { matrix } = this;
    const before = row * this.size;
    if (matrix === undefined) for (let i = 0; i < length; i++) this.addHashed(before + columns[i]!, amount);
    else for (let i = 0; i < length; i++) matrix[before + columns[i]!]! += amount;
  }

  /** Adds, for the row with each of the first `length` columns of the list, the column's entry in `amounts`. */
  addEntries(row: number, columns: Int32Array, length: number, amounts: Int32Array): void {
    const { matrix } = this;
    const before = row * this.size;
    for (let i = 0; i < length; i++) {
      const column = columns[i]!;
      if (matrix === undefined) this.addHashed(before + column, amounts[column]!);
      else matrix[before + column]! += amounts[column]!;
    }
  }

  get(row: number, column: number): number {
    const pair = row * this.size + column;
    return this.matrix === undefined ? this.hashed[this.find(pair + 1)]! : this.matrix[pair]!;
  }

  /** What was added for the two, in either order. */
  ofBoth(a: number, b: number): number {
    return this.get(a, b) + this.get(b, a);
  }

  /** The pairs `[a, b]`, a < b, whose sum in either order is not 0; by a, then b. */
  *pairs(): Generator<readonly [number, number]> {
    const candidates = this.matrix === undefined ? this.hashedPairs() : this.matrixPairs();
    for (const pair of candidates) if (this.ofBoth(...pair) !== 0) yield pair;
  }

  private *matrixPairs(): Generator<[number, number]> {
    for (let a = 0; a < this.size; a++) for (let b = a + 1; b < this.size; b++) yield [a, b];
  }

  private *hashedPairs(): Generator<[number, number]> {
    const { size } = this;
    const unordered = this.keys.filter((key) => key !== 0);
    for (const [i, key] of unordered.entries()) {
      const row = Math.floor((key - 1) / size);
      const column = key - 1 - row * size;
      unordered[i] = Math.min(row, column) * size + Math.max(row, column);
    }
    unordered.sort();
    for (const [i, key] of unordered.entries()) {
      const a = Math.floor(key / size);
      const b = key - a * size;
      if (a !== b && key !== unordered[i - 1]) yield [a, b];
    }
  }

  private addHashed(pair: number, amount: number): void {
    if (2 * this.used >= this.keys.length) this.resize(2 * this.keys.length);
    const at = this.find(pair + 1);
    if (this.keys[at] === 0) {
      this.keys[at] = pair + 1;
      this.used++;
    }
    this.hashed[at]! += amount;
  }

  /** Where `key` is, or the free place where it would go. */
  private find(key: number): number {
    const mask = this.keys.length - 1;
    const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(key / 4294967296, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private resize(capacity: number): void {
    const { keys, hashed } = this;
    this.keys = new Float64Array(capacity);
    this.hashed = new Float64Array(capacity);
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue;
      const at = this.find(key);
      this.keys[at] = key;
      this.hashed[at] = hashed[i]!;
    }
  }
}
