/** Rules of heat maps, read back from the SVG. */

import { describe, expect, test } from 'vitest';
import { contrastBetween, oklchOf } from '../../../../shared/model/oklch.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { type HeatMap, heatMap } from '../../../../shared/report/figures/heat-map.ts';
import { carried, NAMES } from './names.ts';
import { ofClass, readSvg, type SvgElement, textsOf, titlesOf } from './read-svg.ts';

function draw(map: Partial<HeatMap>, look = LIGHT_LOOK): SvgElement {
  const empty = { key: 'pairs', title: 'Pairs', measure: 'pairs of codings', kind: 'count' } as const;
  return readSvg(heatMap({ ...empty, rows: [], columns: [], cells: [], ...map }, look).svg);
}

/** A map of numbered rows and columns. */
function mapOf(values: readonly (readonly (number | null)[])[]): Partial<HeatMap> {
  return {
    rows: values.map((_, n) => `row ${n}`),
    columns: (values[0] ?? []).map((_, n) => `column ${n}`),
    cells: values.map((row, r) => row.map((value, c) => ({ value, key: `${r} ${c}` }))),
  };
}

describe.each([LIGHT_LOOK, DARK_LOOK])('a heat map (dark: $dark)', (look) => {
  test('has even steps of lightness between nothing and the most', () => {
    const cells = ofClass(draw(mapOf([[0, 25, 50, 75, 100]]), look), 'cell');
    const light = cells.map(({ attributes }) => oklchOf(attributes.fill!).lightness);
    const step = light[1]! - light[0]!;
    for (let n = 1; n < 5; n++) expect(light[n]! - light[n - 1]!).toBeCloseTo(step, 2);
    expect(cells[0]!.attributes.fill).toBe(look.paper);
  });

  test('prints every value in an ink that can be read on its cell', () => {
    const values = Array.from({ length: 41 }, (_, n) => n - 20);
    const marks = ofClass(draw(mapOf([values]), look), 'mark');
    for (const [n, mark] of marks.entries()) {
      const [fill, ink] = [mark.children[1]!.attributes.fill!, mark.children.at(-1)!];
      expect(ink.text).toBe(String(values[n]));
      expect(contrastBetween(fill, ink.attributes.fill!)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('a heat map', () => {
  test('tells values below zero by another hue and their sign', () => {
    const [below, above] = ofClass(draw(mapOf([[-5, 5]])), 'cell').map(
      ({ attributes }) => oklchOf(attributes.fill!).hue,
    );
    expect(Math.abs(below! - above!)).toBeGreaterThan(1);
  });

  test('hatches what is undefined, and leaves out what is no cell', () => {
    const drawn = draw({
      rows: ['a', 'b'],
      columns: ['a', 'b'],
      cells: [
        [null, { value: null }],
        [{ value: 0 }, null],
      ],
    });
    expect(ofClass(drawn, 'hatch')).toHaveLength(1);
    expect(ofClass(drawn, 'mark').map((mark) => mark.children.at(-1)!.text)).toEqual(['–', '0']);
    expect(titlesOf(drawn)).toContain('a × b: undefined');
  });

  test('heads rows and columns with their whole names, and keeps the keys', () => {
    const drawn = draw({
      rows: NAMES,
      columns: NAMES,
      cells: NAMES.map((row) => NAMES.map((column) => ({ value: 1, key: `${row}|${column}` }))),
    });
    for (const name of NAMES) expect(titlesOf(drawn).filter((title) => title === carried(name))).toHaveLength(2);
    expect(ofClass(drawn, 'mark')[1]!.attributes['data-key']).toBe(carried(`${NAMES[0]}|${NAMES[1]}`));
  });

  test.each([0, 1, 200])('draws %i rows', (count) => {
    const drawn = draw(mapOf(Array.from({ length: count }, (_, n) => [n, null])));
    expect(ofClass(drawn, 'mark')).toHaveLength(2 * count);
    if (count === 0) expect(textsOf(drawn)).toContain('There is nothing to show.');
  });
});
