/** Names that may stand once beside each other: a taken one gets a number. */

export class FreeNames {
  private readonly taken = new Set<string>();
  /** The number after the last one that a name was given. */
  private readonly next = new Map<string, number>();
  /** What two names that may not stand beside each other have in common. */
  private readonly keyOf: (name: string) => string;

  constructor(keyOf: (name: string) => string) {
    this.keyOf = keyOf;
  }

  /** The name, or the first of `NAME (2)`, `NAME (3)`, ... that is free; it is taken from now on. */
  take(name: string): string {
    let free = name;
    let n = this.next.get(name) ?? 2;
    while (this.taken.has(this.keyOf(free))) free = `${name} (${n++})`;
    this.next.set(name, n);
    this.taken.add(this.keyOf(free));
    return free;
  }
}

/** Whether `name` is `wanted` with a number: what it was called where that was taken. */
export function isNumbered(name: string, wanted: string): boolean {
  return name.startsWith(`${wanted} (`) && /^\d+\)$/.test(name.slice(wanted.length + 2));
}
