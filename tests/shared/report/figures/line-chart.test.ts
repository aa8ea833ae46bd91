/** Rules of line charts, read back from the SVG. */

import { describe, expect, test } from 'vitest';
import { LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { type LineChart, lineChart } from '../../../../shared/report/figures/line-chart.ts';
import { carried, NAMES } from './names.ts';
import { numberOf, ofClass, readSvg, type SvgElement, textsOf, titlesOf } from './read-svg.ts';

function draw(chart: Partial<LineChart>): SvgElement {
  const empty = { key: 'time', title: 'Over time', measure: 'codings', kind: 'count', axis: 'year' } as const;
  return readSvg(lineChart({ ...empty, places: [], series: [], ...chart }, LIGHT_LOOK).svg);
}

const places = (...years: number[]) => years.map((year) => ({ label: String(year), at: year }));
const series = (name: string, ...values: (number | null)[]) => ({
  name,
  points: values.map((value, n) => ({ value, key: `${name} ${n}` })),
});

describe('a line chart', () => {
  test('places points by their value and by their distance along the axis', () => {
    const drawn = draw({ places: places(2020, 2021, 2025), series: [series('a', 0, 10, 30)] });
    const at = ofClass(drawn, 'point').map((point) => ({ x: numberOf(point, 'cx'), y: numberOf(point, 'cy') }));
    expect((at[2]!.x - at[0]!.x) / (at[1]!.x - at[0]!.x)).toBeCloseTo(5, 1);
    expect((at[0]!.y - at[2]!.y) / (at[0]!.y - at[1]!.y)).toBeCloseTo(3, 1);
  });

  test('tells series apart by colour, by dash and by the name at their ends', () => {
    const drawn = draw({ places: places(1, 2), series: [series('first', 1, 2), series('second', 2, 3)] });
    const lines = ofClass(drawn, 'line').map(({ attributes }) => [attributes.stroke, attributes['stroke-dasharray']]);
    expect(lines[0]![0]).not.toBe(lines[1]![0]);
    expect(lines[0]![1]).not.toBe(lines[1]![1]);
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['first', 'second']));
  });

  test('keeps the names of lines with one end apart', () => {
    const drawn = draw({ places: places(1, 2), series: Array.from({ length: 40 }, (_, n) => series(`s${n}`, n, 5)) });
    const heights = ofClass(drawn, 'names')[0]!.children.map(({ children }) => numberOf(children.at(-1)!, 'y'));
    const sorted = heights.toSorted((a, b) => a - b);
    for (let n = 1; n < sorted.length; n++) expect(sorted[n]! - sorted[n - 1]!).toBeGreaterThanOrEqual(14.99);
    expect(sorted.at(-1)).toBeLessThan(numberOf(drawn, 'height'));
  });

  test('says every value, and breaks where one is undefined', () => {
    const drawn = draw({ places: places(1, 2, 3, 4), series: [series('a', 1, null, -3, 4)] });
    expect(titlesOf(drawn)).toEqual(expect.arrayContaining(['a, year 1: 1', 'a, year 3: -3', 'a, year 4: 4']));
    expect(ofClass(drawn, 'mark').map(({ attributes }) => attributes['data-key'])).toEqual(['a 0', 'a 2', 'a 3']);
    expect(ofClass(drawn, 'line')[0]!.attributes.d!.match(/M/g)).toHaveLength(2);
  });

  test('carries any name, and values that are all undefined', () => {
    const drawn = draw({ places: places(1), axis: NAMES[0], series: NAMES.map((name) => series(name, null)) });
    for (const name of NAMES) expect(titlesOf(drawn)).toContain(carried(name));
    expect(ofClass(drawn, 'point')).toEqual([]);
  });

  test.each([0, 1, 200])('draws %i places, their labels apart', (count) => {
    const years = Array.from({ length: count }, (_, n) => 1800 + n);
    const drawn = draw({ places: places(...years), series: [series('a', ...years)] });
    expect(ofClass(drawn, 'point')).toHaveLength(count);
    const labels = textsOf(drawn).filter((text) => /^(18|19)\d\d$/.test(text));
    if (count > 0) expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(30);
  });
});
