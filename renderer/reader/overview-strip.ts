/** The strip beside the scroll bar: the whole source's codings at a glance, by offsets and never by pixels of the text. */

import type { TextRange } from '../../shared/text/range.ts';

/** Columns of the margin that have a lane of their own; those further out share the last. */
export const LANES = 3;

/** A stretch of one lane in one colour, in rows from the top, half-open. */
export interface StripMark {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Index of the coding whose colour it has. */
  readonly index: number;
}

/**
 * The marks of a strip `rows` px high for a text of `length` characters, of those ranges for which `isMeant`. Each takes at least
 * one row; where ranges of one lane share a row, the later one given shows. At most `rows * LANES` marks, however many ranges.
 */
export function stripMarks(
  ranges: readonly TextRange[],
  columns: ArrayLike<number>,
  length: number,
  rows: number,
  isMeant: (index: number) => boolean = () => true,
): StripMark[] {
  const lanes = Array.from({ length: LANES }, () => new Int32Array(rows).fill(-1));
  for (let index = 0; index < ranges.length && rows > 0; index++) {
    if (!isMeant(index)) continue;
    const { start, end } = ranges[index]!;
    const from = Math.min(rows - 1, Math.floor((start / length) * rows));
    const to = Math.max(from + 1, Math.round((end / length) * rows));
    lanes[Math.min(columns[index]!, LANES - 1)]!.fill(index, from, to);
  }
  return lanes.flatMap((lane, at) => runsIn(lane, at));
}

/** Of all marks where some stand out. */
const FADED = 0.25;

/** Draws marks on a canvas, each in the colour that `colourOf` gives for its index; those that stand out, if any are told, across all lanes. */
export function drawStrip(
  canvas: HTMLCanvasElement,
  marks: readonly StripMark[],
  standingOut: readonly StripMark[] | undefined,
  colourOf: (index: number) => string,
): void {
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(canvas.clientHeight * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  const lane = canvas.clientWidth / LANES;
  context.globalAlpha = standingOut ? FADED : 1;
  for (const mark of marks) {
    context.fillStyle = colourOf(mark.index);
    context.fillRect(mark.lane * lane, mark.from, lane - 1, mark.to - mark.from);
  }
  context.globalAlpha = 1;
  for (const mark of standingOut ?? []) {
    context.fillStyle = colourOf(mark.index);
    context.fillRect(0, mark.from, canvas.clientWidth, mark.to - mark.from);
  }
}

function runsIn(lane: Int32Array, at: number): StripMark[] {
  const marks: StripMark[] = [];
  for (let from = 0; from < lane.length; ) {
    let to = from + 1;
    while (to < lane.length && lane[to] === lane[from]) to++;
    if (lane[from]! >= 0) marks.push({ lane: at, from, to, index: lane[from]! });
    from = to;
  }
  return marks;
}
