/** Files that are written in pieces: never is more of them held than a piece. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { replaceFile } from './replace-file.ts';

/** Texts, written as UTF-8, and bytes. No piece ends within a surrogate pair. */
export type Pieces = Iterable<string | Uint8Array>;

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 17;

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/** Replaces the file at `path` as `replaceFile` does. Returns the number of bytes. */
export function writePieces(path: string, pieces: Pieces): number {
  return replaceFile(path, (unfinished) => {
    const file = openSync(unfinished, 'w');
    try {
      for (const bytes of gathered(pieces)) writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
  });
}

/**
 * The same bytes in pieces of a size that is worth a call; none is empty. Each lasts until the next is asked for: the
 * memory of texts is used again, since new memory for each would be let go late.
 */
export function* gathered(pieces: Pieces): Generator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(2 * MOST_BYTES * GATHERED);
  const encoded = (text: string) =>
    text.length * MOST_BYTES > memory.length ? Buffer.from(text) : memory.subarray(0, memory.write(text));
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text.length >= GATHERED || (typeof piece !== 'string' && text !== '')) {
      yield encoded(text);
      text = '';
    }
    if (typeof piece !== 'string' && piece.length > 0) yield piece;
  }
  if (text !== '') yield encoded(text);
}

/** A long text in pieces. */
export function* piecesOfText(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + GATHERED);
    if (/[\ud800-\udbff]/.test(text[to - 1]!)) to++;
    yield text.slice(from, to);
    from = to;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
