/** Axes: scales that hold all values, with their ticks and grid lines. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Look } from './figure.ts';
import { element, words } from './svg.ts';

export type Scale = ScaleLinear<number, number>;

/** Height that the words of a horizontal axis take, in pixels. */
export const AXIS_HEIGHT = 22;

/** Pixels of a horizontal axis for each of its ticks. */
const TICK_PITCH = 90;

/**
 * A linear scale whose ends are round numbers around all `values` and the `always` shown ones; undefined values have no
 * place. Without a stretch between them it spans 1.
 */
export function scaleOver(
  values: readonly (number | null)[],
  range: readonly [number, number],
  always: readonly number[] = [0],
): Scale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of [...always, ...values]) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) high = low + 1;
  return scaleLinear([low, high], range).nice();
}

/** Ticks above the plot, with a grid line from each of them down to `bottom`. */
export function horizontalAxis(scale: Scale, top: number, bottom: number, look: Look): string {
  const [left, right] = scale.range() as [number, number];
  const count = Math.max(2, Math.floor((right - left) / TICK_PITCH));
  const format = scale.tickFormat(count);
  const ticks = scale.ticks(count).map((tick) => {
    const x = scale(tick);
    return [
      words(format(tick), { x, y: top - 7, fill: look.faint, 'text-anchor': 'middle' }),
      element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: look.line }),
    ].join('');
  });
  return element('g', { class: 'axis' }, ...ticks);
}

/** Ticks left of the plot, with a grid line from each of them to `right`. */
export function verticalAxis(scale: Scale, left: number, right: number, look: Look): string {
  const count = 5;
  const format = scale.tickFormat(count);
  const ticks = scale.ticks(count).map((tick) => {
    const y = scale(tick);
    return [
      words(format(tick), { x: left - 8, y: y + 4, fill: look.faint, 'text-anchor': 'end' }),
      element('line', { x1: left, x2: right, y1: y, y2: y, stroke: look.line }),
    ].join('');
  });
  return element('g', { class: 'axis' }, ...ticks);
}

/** A line across the plot at a value that others are read against. */
export function verticalRule(scale: Scale, value: number, top: number, bottom: number, look: Look): string {
  const x = scale(value);
  return element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: look.faint });
}
