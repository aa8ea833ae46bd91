/** Ascending offsets as few bytes: each is written as its distance from the one before, seven bits a byte. */

/** Packs non-negative integers in ascending order (equal ones may follow each other). Inverse: `unpackOffsets`. */
export function packOffsets(offsets: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(offsets.length * 5);
  let at = 0;
  let previous = 0;
  for (let i = 0; i < offsets.length; i++) {
    let distance = offsets[i]! - previous;
    if (!(distance >= 0)) throw new RangeError(`offsets must ascend: ${offsets[i]} follows ${previous}`);
    previous = offsets[i]!;
    while (distance > 127) {
      bytes[at++] = (distance & 127) | 128;
      distance >>>= 7;
    }
    bytes[at++] = distance;
  }
  return bytes.slice(0, at);
}

/** The offsets that `packOffsets` packed. */
export function unpackOffsets(bytes: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! < 128) count++;
  const offsets = new Int32Array(count);
  let value = 0;
  let distance = 0;
  let shift = 0;
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    distance |= (byte & 127) << shift;
    if (byte < 128) {
      value += distance;
      offsets[at++] = value;
      distance = 0;
      shift = 0;
    } else shift += 7;
  }
  return offsets;
}
