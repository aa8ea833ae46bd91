/** Rules of dots and intervals, read back from the SVG. */

import { describe, expect, test } from 'vitest';
import { type DotsAndIntervals, dotsAndIntervals } from '../../../../shared/report/figures/dots-and-intervals.ts';
import { LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { carried, NAMES } from './names.ts';
import { elementsOf, numberOf, ofClass, readSvg, type SvgElement, textsOf, titlesOf } from './read-svg.ts';

function draw(chart: Partial<DotsAndIntervals>): SvgElement {
  const empty = { key: 'odds', title: 'Odds', measure: 'log odds ratio', kind: 'number' } as const;
  return readSvg(dotsAndIntervals({ ...empty, reference: null, rows: [], ...chart }, LIGHT_LOOK).svg);
}

const row = (label: string, value: number | null, low: number | null = null, high: number | null = null) => ({
  ...{ label, value, low, high },
  key: label,
});

/** Ends of an interval's line, from its path `M low y H high ...`. */
function endsOf(interval: SvgElement): [number, number] {
  const [, low, high] = interval.attributes.d!.match(/^M([\d.]+) [\d.]+H([\d.]+)/)!;
  return [Number(low), Number(high)];
}

describe('dots and intervals', () => {
  test('lie in proportion to their values, on both sides of the reference', () => {
    const drawn = draw({
      reference: { value: 0, label: 'no difference' },
      rows: [row('a', 2, 1, 4), row('b', -2, -3, -1)],
    });
    const [a, b] = ofClass(drawn, 'dot').map((dot) => numberOf(dot, 'cx'));
    const unit = (a! - b!) / 4;
    const [low, high] = endsOf(ofClass(drawn, 'interval')[0]!);
    expect(low).toBeCloseTo(a! - unit, 1);
    expect(high).toBeCloseTo(a! + 2 * unit, 1);
    const rule = elementsOf(
      drawn,
      ({ name, attributes }) => name === 'line' && attributes.stroke === LIGHT_LOOK.faint,
    )[0]!;
    expect(numberOf(rule, 'x1')).toBeCloseTo((a! + b!) / 2, 1);
    expect(textsOf(drawn)).toContain('no difference');
  });

  test('print estimate and interval, and a dash where they are undefined', () => {
    const drawn = draw({ kind: 'fraction', rows: [row('a', 0.5, 0.25, 0.75), row('b', 0.5), row('c', null)] });
    expect(ofClass(drawn, 'mark').map((mark) => mark.children.at(-1)!.text)).toEqual([
      '0.500 [0.250, 0.750]',
      '0.500',
      '–',
    ]);
    expect(ofClass(drawn, 'dot')).toHaveLength(2);
    expect(ofClass(drawn, 'interval')).toHaveLength(1);
    expect(ofClass(drawn, 'mark').map(({ attributes }) => attributes['data-key'])).toEqual(['a', 'b', 'c']);
  });

  test('show at least the given ends', () => {
    const texts = textsOf(draw({ ends: [-1, 1], rows: [row('a', 0.1)] }));
    expect(texts).toEqual(expect.arrayContaining(['−1.0', '1.0']));
  });

  test.each([0, 1, 200])('draw %i rows with any name', (count) => {
    const rows = Array.from({ length: count }, (_, n) => row(NAMES[n % NAMES.length]!, n - 100, n - 101, n - 98));
    const drawn = draw({ rows });
    expect(ofClass(drawn, 'dot')).toHaveLength(count);
    for (const { label } of rows.slice(0, NAMES.length))
      expect(titlesOf(drawn).some((title) => title.startsWith(`${carried(label)}: `))).toBe(true);
  });
});
