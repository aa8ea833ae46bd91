/** From the positions of passages, whatever they count, to offsets in our text. */

import type { PositionUnit } from '../../../shared/exchange/position-units.ts';

/** No place: past the end of the text. */
export const OUTSIDE = -1;
/** No place: within a character, or within a line end. */
export const INSIDE = -2;

/**
 * The offset in the normalised text of each position in the text as it came, without a byte-order mark; positions ascend.
 * Where a line end counts as two, one that came as a single LF does so only in a text that has no CR at all: its CRs were lost
 * on the way, as in XML.
 */
export function offsetsIn(raw: string, unit: PositionUnit, positions: readonly number[]): Int32Array {
  const countsPoints = unit.startsWith('code-points');
  const crlf = unit.endsWith('-crlf');
  const lineFeed = crlf && !raw.includes('\r') ? 2 : 1;
  const result = new Int32Array(positions.length).fill(OUTSIDE);
  let at = 0;
  let position = 0;
  let offset = 0;
  for (let i = 0; i < positions.length; i++) {
    const wanted = positions[i]!;
    if (wanted < 0) continue;
    while (position < wanted && at < raw.length) {
      const code = raw.codePointAt(at)!;
      const isPair = code === 0x0d && raw.charCodeAt(at + 1) === 0x0a;
      const units = isPair || code > 0xffff ? 2 : 1;
      at += units;
      offset += code > 0xffff ? 2 : 1;
      if (isPair) position += crlf ? 2 : 1;
      else if (code === 0x0a) position += lineFeed;
      else position += code > 0xffff && countsPoints ? 1 : units;
    }
    if (position === wanted) result[i] = offset;
    else if (position > wanted) result[i] = INSIDE;
  }
  return result;
}
