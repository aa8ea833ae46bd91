/** The one normalisation of a source text: line endings become LF, byte-order marks at its start go. */

/** Nothing else is changed: no Unicode normalisation, no trimming. `normalise(normalise(t)) === normalise(t)`. */
export function normalise(text: string): string {
  const start = /^\ufeff*/.exec(text)![0].length;
  return (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text).slice(start);
}
