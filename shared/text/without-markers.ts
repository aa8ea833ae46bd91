/** Text without its format markers, for where its form is not shown: `**bold**` reads `bold`. */

/** A stretch of text that may hold format markers. */
export interface WithMarkers {
  /** Those that share a character with it, as `[start0, end0, ...]` in the whole text, ascending; absent where there are none. */
  readonly markers?: readonly number[];
}

/**
 * `text` begins at `start` of the whole text. A space stands for what divides the cells of a table; a line that is nothing
 * but a marker goes with its end.
 */
export function withoutMarkers(text: string, start: number, markers: readonly number[] = []): string {
  let shown = '';
  let at = 0;
  for (let i = 0; i < markers.length; i += 2) {
    const from = Math.max(at, markers[i]! - start);
    const to = Math.min(text.length, markers[i + 1]! - start);
    if (from >= to) continue;
    shown += text.slice(at, from);
    const isLine = text[to] === '\n' && (shown.endsWith('\n') || start + from === 0);
    if (!isLine && text.slice(from, to).includes('|')) shown += ' ';
    at = isLine ? to + 1 : to;
  }
  return shown + text.slice(at);
}
