/** Where the selections of a REFI-QDA project are in our texts. */

import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import { childrenOf, type XmlElement } from '../xml.ts';
import type { PlacedText } from './evidence.ts';
import type { FoundText } from './find-texts.ts';
import { INSIDE, OUTSIDE, offsetsIn } from './positions.ts';

/** A selection with its positions as the file has them; NaN where it has none. */
export interface RawSelection {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

export interface TextWithSelections extends FoundText {
  readonly selections: readonly RawSelection[];
}

/** A transcript's selections go from one of its synchronisation points to another. */
export function withSelections(found: FoundText): TextWithSelections {
  const { holder, source } = found;
  const points = new Map(
    childrenOf(holder, 'SyncPoint').map(({ attributes }) => [keyOf(attributes.guid), asPosition(attributes.position)]),
  );
  const selections = (holder === source ? [holder] : [holder, source]).flatMap((element) =>
    childrenOf(element).flatMap((child): RawSelection[] => {
      const { attributes } = child;
      if (child.name === 'PlainTextSelection') {
        const { startPosition, endPosition } = attributes;
        return [{ element: child, start: asPosition(startPosition), end: asPosition(endPosition) }];
      }
      if (child.name !== 'TranscriptSelection') return [];
      const [start, end] = [attributes.fromSyncPoint, attributes.toSyncPoint].map((point) => points.get(keyOf(point)));
      return [{ element: child, start: start ?? Number.NaN, end: end ?? Number.NaN }];
    }),
  );
  return { ...found, selections };
}

/** The ends of those selections that hold something. */
export function placesOf({ raw, text, selections }: TextWithSelections): PlacedText {
  const whole = selections.filter(({ start, end }) => start < end);
  return { raw, text, starts: whole.map(({ start }) => start), ends: whole.map(({ end }) => end) };
}

/** Gives the offset of each position in a text; what is within a character moves out of it. */
export class Offsets {
  readonly #raw: string;
  readonly #unit: PositionUnit;
  readonly #offsets: ReadonlyMap<number, number>;

  constructor(raw: string, unit: PositionUnit, positions: readonly number[]) {
    this.#raw = raw;
    this.#unit = unit;
    const sorted = [...new Set(positions.filter((position) => !Number.isNaN(position)))].sort((a, b) => a - b);
    const offsets = offsetsIn(raw, unit, sorted);
    this.#offsets = new Map(sorted.map((position, i) => [position, offsets[i]!]));
  }

  /** `OUTSIDE` for what is past the end, or no position. */
  of(position: number, isEnd: boolean): number {
    const offset = this.#offsets.get(position) ?? OUTSIDE;
    return offset === INSIDE ? offsetsIn(this.#raw, this.#unit, [position + (isEnd ? 1 : -1)])[0]! : offset;
  }
}

function asPosition(text: string | undefined): number {
  return /^\s*\+?\d{1,10}\s*$/.test(text ?? '') ? Number(text) : Number.NaN;
}

function keyOf(guid: string | undefined): string {
  return (guid ?? '')
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
}
