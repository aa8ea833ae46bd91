/** A count with its noun. */

/** `1 word`, `12,345 words`; what does not just take an s gives its own plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
