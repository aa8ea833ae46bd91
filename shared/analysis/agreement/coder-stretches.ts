/** Coder stretches: what each coder marks on a line with one code. */

/**
 * Half-open stretches for each coder number, in order of `start`, overlapping ones merged; those that only touch stay
 * apart. The line is that of a source's characters or of its units. Made once, then refilled.
 */
export class CoderStretches {
  readonly coders: number;
  /** Number of stretches of each coder. */
  readonly length: Int32Array;
  readonly start: Int32Array[];
  readonly end: Int32Array[];

  constructor(coders: number) {
    this.coders = coders;
    this.length = new Int32Array(coders);
    this.start = Array.from({ length: coders }, () => new Int32Array(16));
    this.end = Array.from({ length: coders }, () => new Int32Array(16));
  }

  clear(): void {
    this.length.fill(0);
  }

  /** Adds a non-empty stretch that does not start before the coder's last one. */
  add(coder: number, start: number, end: number): void {
    const last = this.length[coder]! - 1;
    if (last >= 0 && start < this.end[coder]![last]!) {
      if (end > this.end[coder]![last]!) this.end[coder]![last] = end;
      return;
    }
    const at = this.length[coder]!++;
    if (at === this.start[coder]!.length) {
      this.start[coder] = doubled(this.start[coder]!);
      this.end[coder] = doubled(this.end[coder]!);
    }
    this.start[coder]![at] = start;
    this.end[coder]![at] = end;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
