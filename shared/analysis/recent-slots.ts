/** Recent slots: the codes that a sweep has left, the latest first. */

const NONE = -1;

/** A list linked both ways, so that a slot leaves it in constant time when it becomes active again. */
export class RecentSlots {
  /** Filled by `listLeftAfter`. */
  readonly list: Int32Array;
  private latest = NONE;
  private readonly leftAt: Int32Array;
  private readonly earlier: Int32Array;
  private readonly later: Int32Array;
  private readonly isIn: Uint8Array;

  constructor(size: number) {
    this.list = new Int32Array(size);
    this.leftAt = new Int32Array(size);
    this.earlier = new Int32Array(size);
    this.later = new Int32Array(size);
    this.isIn = new Uint8Array(size);
  }

  /** Puts a slot first. It may not be in already, and `at` may not lie before the place where another was left. */
  leave(slot: number, at: number): void {
    this.isIn[slot] = 1;
    this.leftAt[slot] = at;
    this.earlier[slot] = this.latest;
    this.later[slot] = NONE;
    if (this.latest !== NONE) this.later[this.latest] = slot;
    this.latest = slot;
  }

  /** Takes a slot out, if it is in. */
  remove(slot: number): void {
    if (this.isIn[slot] === 0) return;
    this.isIn[slot] = 0;
    const earlier = this.earlier[slot]!;
    const later = this.later[slot]!;
    if (earlier !== NONE) this.later[earlier] = later;
    if (later === NONE) this.latest = earlier;
    else this.earlier[later] = earlier;
  }

  /** Writes the slots left after `at` to `list`, the latest first, and returns their number. Costs one step each. */
  listLeftAfter(at: number): number {
    let count = 0;
    for (let slot = this.latest; slot !== NONE && this.leftAt[slot]! > at; slot = this.earlier[slot]!) {
      this.list[count++] = slot;
    }
    return count;
  }

  clear(): void {
    while (this.latest !== NONE) this.remove(this.latest);
  }
}
