/** Rules of bar charts, read back from the SVG. */

import { describe, expect, test } from 'vitest';
import { type BarChart, barChart } from '../../../../shared/report/figures/bar-chart.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { carried, NAMES } from './names.ts';
import { elementsOf, numberOf, ofClass, readSvg, textsOf, titlesOf } from './read-svg.ts';

function draw(chart: Partial<BarChart>) {
  const figure = barChart(
    { key: 'codings', title: 'Codings', measure: 'codings', kind: 'count', series: ['codings'], rows: [], ...chart },
    LIGHT_LOOK,
  );
  return readSvg(figure.svg);
}

const row = (label: string, ...values: (number | null)[]) => ({
  label,
  bars: values.map((value) => ({ value, key: `${label} ${value}` })),
});

describe('a bar chart', () => {
  test('names each row whole, whatever it is called', () => {
    const titles = titlesOf(draw({ title: NAMES[0], rows: NAMES.map((name) => row(name, 1)) }));
    for (const name of NAMES) expect(titles).toContain(carried(name));
  });

  test('has bars as long as their values, from one zero', () => {
    const values = [40, 10, 1, 0, 25];
    const bars = ofClass(draw({ rows: values.map((value) => row(`code ${value}`, value)) }), 'bar');
    const perUnit = numberOf(bars[0]!, 'width') / 40;
    for (const [n, bar] of bars.entries()) {
      expect(numberOf(bar, 'width')).toBeCloseTo(values[n]! * perUnit, 1);
      expect(numberOf(bar, 'x')).toBe(numberOf(bars[0]!, 'x'));
    }
  });

  test('lets negative bars end where positive ones begin', () => {
    const [above, below] = ofClass(draw({ rows: [row('a', 3), row('b', -6)] }), 'bar');
    expect(numberOf(below!, 'width')).toBeCloseTo(2 * numberOf(above!, 'width'), 1);
    expect(numberOf(below!, 'x') + numberOf(below!, 'width')).toBeCloseTo(numberOf(above!, 'x'), 1);
  });

  test('prints every value at its bar, zero faint and undefined as a dash without a bar', () => {
    const drawn = draw({ kind: 'fraction', rows: [row('a', 0.25), row('b', 0), row('c', null)] });
    const printed = elementsOf(drawn, ({ attributes }) => attributes.class === 'mark').map(
      (mark) => mark.children.at(-1)!,
    );
    expect(printed.map(({ text }) => text)).toEqual(['0.250', '0.000', '–']);
    expect(printed.map(({ attributes }) => attributes.fill)).toEqual([
      LIGHT_LOOK.ink,
      LIGHT_LOOK.faint,
      LIGHT_LOOK.faint,
    ]);
    expect(ofClass(drawn, 'bar')).toHaveLength(2);
    expect(titlesOf(drawn)).toContain('c: undefined');
  });

  test('gives each bar its key, and none where nothing lies behind it', () => {
    const drawn = draw({
      rows: [
        { label: 'a', bars: [{ value: 1, key: 'a & "b"' }] },
        { label: 'b', bars: [{ value: 0 }] },
      ],
    });
    expect(ofClass(drawn, 'mark').map(({ attributes }) => attributes['data-key'])).toEqual(['a & "b"', undefined]);
  });

  test('names the series of grouped bars beside each bar', () => {
    const drawn = draw({ series: ['Western', 'Chinese'], rows: [row('a', 3, 4), row('b', 5, 6)] });
    expect(textsOf(drawn).filter((text) => text === 'Chinese')).toHaveLength(2);
    expect(titlesOf(drawn)).toContain('b, Chinese: 6');
    const colours = ofClass(drawn, 'bar').map(({ attributes }) => attributes.fill);
    expect(colours).toEqual([colours[0], colours[1], colours[0], colours[1]]);
    expect(colours[0]).not.toBe(colours[1]);
  });

  test('lets stacked bars follow upon each other and names their colours once', () => {
    const drawn = draw({
      stacked: true,
      series: ['x', 'y', 'z'],
      rows: [row('a', 30, null, 60), row('b', 10, 20, 30)],
    });
    const bars = ofClass(drawn, 'bar');
    const end = (n: number) => numberOf(bars[n]!, 'x') + numberOf(bars[n]!, 'width');
    expect(numberOf(bars[1]!, 'x')).toBeCloseTo(end(0), 1);
    expect(end(1) - numberOf(bars[0]!, 'x')).toBeCloseTo(1.5 * (end(4) - numberOf(bars[2]!, 'x')), 1);
    expect(textsOf(drawn).filter((text) => text === 'y')).toHaveLength(1);
  });

  test.each([0, 1, 200])('draws %i rows', (count) => {
    const drawn = draw({ rows: Array.from({ length: count }, (_, n) => row(`Group / code ${n}`, n)) });
    const marks = ofClass(drawn, 'mark');
    expect(marks).toHaveLength(count);
    const height = numberOf(drawn, 'height');
    for (const bar of ofClass(drawn, 'bar')) expect(numberOf(bar, 'y') + numberOf(bar, 'height')).toBeLessThan(height);
  });

  test('draws values that are all zero or all undefined', () => {
    expect(ofClass(draw({ rows: [row('a', 0), row('b', 0)] }), 'bar').map((bar) => numberOf(bar, 'width'))).toEqual([
      0, 0,
    ]);
    expect(ofClass(draw({ rows: [row('a', null)] }), 'bar')).toEqual([]);
  });

  test('is drawn in the colours of its look', () => {
    const { svg } = barChart(
      { key: 'k', title: 't', measure: 'm', kind: 'count', series: ['s'], rows: [row('a', 1)] },
      DARK_LOOK,
    );
    expect(svg).toContain(DARK_LOOK.paper);
    expect(svg).not.toContain(LIGHT_LOOK.ink);
  });
});
