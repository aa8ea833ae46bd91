/** A count with its noun. */

const numbers = new Intl.NumberFormat('en');

/** `1 word`, `12,345 words`; what does not just take an s gives its own plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
