/** Active slots: the codes that have a span at the place which a sweep has reached. */

/** A set of slots with constant-time entry and exit, each with its number of open spans. */
export class ActiveSlots {
  /** The first `length` entries are the active slots, in no order. */
  readonly list: Int32Array;
  length = 0;
  /** Open spans of each slot. */
  readonly open: Int32Array;
  private readonly position: Int32Array;

  constructor(size: number) {
    this.list = new Int32Array(size);
    this.open = new Int32Array(size);
    this.position = new Int32Array(size);
  }

  /** Opens a span of the slot; true where it was not active before. */
  begin(slot: number): boolean {
    if (this.open[slot]!++ > 0) return false;
    this.position[slot] = this.length;
    this.list[this.length++] = slot;
    return true;
  }

  /** Closes a span of the slot; true where it is no longer active. */
  finish(slot: number): boolean {
    if (--this.open[slot]! > 0) return false;
    const last = this.list[--this.length]!;
    this.list[this.position[slot]!] = last;
    this.position[last] = this.position[slot]!;
    return true;
  }
}
