/** A network lies the same at every run, shows its labels apart, and hides weak ties without moving anything. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../../shared/model/oklch.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { type Box, moveApart, overlapOf } from '../../../../shared/report/figures/move-apart.ts';
import { drawNetwork, type Network, usualThreshold } from '../../../../shared/report/figures/network.ts';
import { LINE_HEIGHT, layOutNetwork } from '../../../../shared/report/figures/network-layout.ts';
import { textWidth } from '../../../../shared/report/figures/text-size.ts';
import { wrapped } from '../../../../shared/report/figures/wrapped.ts';

const NODES = 40;

/** Each node is tied to the next two, more weakly the further on it stands. */
const network: Network = {
  key: 'network',
  title: 'Ties 👩🏽‍🚀',
  measure: 'Jaccard',
  kind: 'fraction',
  nodes: Array.from({ length: NODES }, (_, i) => ({
    ...{ key: `code ${i}`, lines: ['A label of', `the node ${i}`], title: `Node ${i} <&>`, size: i },
    colour: i % 2 === 0 ? '#ffff88' : '#000040',
  })),
  edges: Array.from({ length: 2 * (NODES - 2) }, (_, i) => {
    const [from, to] = [i >> 1, (i >> 1) + 1 + (i % 2)];
    return { key: `pair ${from} ${to}`, from, to, value: 1 / (i + 1), title: `${from} × ${to}` };
  }),
};
const placed = layOutNetwork(network);
const keysIn = (svg: string) => [...svg.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
const circlesIn = (svg: string) => [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => [x, y]);

test('is the same picture at every run', () => {
  const drawn = drawNetwork(network, layOutNetwork(network), 0.1, LIGHT_LOOK);
  expect(drawNetwork(network, placed, 0.1, LIGHT_LOOK)).toEqual(drawn);
});

test('circles and labels cover no others', () => {
  const boxes = placed.map(({ x, y, radius }, i): Box => {
    const half = Math.max(radius, ...network.nodes[i]!.lines.map((line) => textWidth(line) / 2));
    return { x, y, left: half, right: half, above: radius, below: radius + 2 * LINE_HEIGHT };
  });
  expect(pairsThatCover(boxes)).toEqual([]);
});

test('nodes and ties lead to passages and say what they are', () => {
  const { svg } = drawNetwork(network, placed, 0, LIGHT_LOOK);
  expect(keysIn(svg)).toEqual([...network.edges, ...network.nodes].map(({ key }) => key));
  expect(svg).toContain('<title>Node 3 &lt;&amp;&gt;</title>');
  expect(svg).toContain('<title>0 × 2</title>');
});

test('a threshold hides weaker ties, says how many are left, and moves no node', () => {
  const all = drawNetwork(network, placed, 0, LIGHT_LOOK).svg;
  const { svg } = drawNetwork(network, placed, 0.25, LIGHT_LOOK);
  expect(keysIn(svg).filter((key) => key!.startsWith('pair'))).toHaveLength(4);
  expect(svg).toContain(`4 of ${network.edges.length} ties are at least 0.250`);
  const differences = (from: string, to: string) =>
    circlesIn(from).map(([x, y], i) => [
      Number(x) - Number(circlesIn(to)[i]![0]),
      Number(y) - Number(circlesIn(to)[i]![1]),
    ]);
  expect(new Set(differences(all, svg).map(([x, y]) => `${x!.toFixed(1)} ${y!.toFixed(1)}`)).size).toBe(1);
});

test.each([
  ['light', LIGHT_LOOK],
  ['dark', DARK_LOOK],
])('every circle stands out from %s paper', (_, look) => {
  const { svg } = drawNetwork(network, placed, 0, look);
  const colours = [...svg.matchAll(/<circle [^>]*stroke="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
  expect(colours).toHaveLength(NODES);
  for (const colour of colours) expect(contrastBetween(colour, look.paper)).toBeGreaterThanOrEqual(3);
});

test('the usual threshold leaves about two ties a node', () => {
  const dense: Network = {
    ...network,
    edges: network.nodes.flatMap((_, from) =>
      network.nodes.slice(from + 1).map((_, i) => {
        const to = from + 1 + i;
        return { key: `pair ${from} ${to}`, from, to, value: 1 / (from * NODES + to), title: '' };
      }),
    ),
  };
  const threshold = usualThreshold(dense);
  const left = dense.edges.filter(({ value }) => value >= threshold).length;
  expect(left).toBeGreaterThanOrEqual(2 * NODES);
  expect(left).toBeLessThan(4 * NODES);
  expect(usualThreshold({ ...network, nodes: [], edges: [] })).toBe(0);
});

test('without nodes says that there is nothing to show', () => {
  expect(drawNetwork({ ...network, nodes: [], edges: [] }, [], 0, LIGHT_LOOK).svg).toContain('nothing to show');
});

test.each([
  ['Hegemony and containment 👩🏽‍🚀', ['Hegemony and', 'containment 👩🏽‍🚀']],
  ['A', ['A']],
  ['Interdependence and interoperability of everything', ['Interdependence', 'and', 'interoperability…']],
])('the name %s is broken between words', (name, lines) => {
  expect(wrapped(name, 112, 3)).toEqual(lines);
});

describe('boxes moved apart', () => {
  const length = fc.integer({ min: 0, max: 60 });
  const box = fc.record({
    ...{ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) },
    ...{ left: length, right: length, above: length, below: length },
  });

  test('cover no other, wherever they lay', () => {
    const property = fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      expect(pairsThatCover(moveApart(boxes))).toEqual([]);
    });
    fc.assert(property, { seed: 20250101, numRuns: 200 });
  });

  test('stay where they are if none covers another', () => {
    const apart = [0, 100, 200].map((x) => ({ x, y: 0, left: 10, right: 10, above: 5, below: 5 }));
    expect(moveApart(apart)).toEqual(apart);
  });
});

function pairsThatCover(boxes: readonly Box[]): [number, number][] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b, j): [number, number][] => {
      const { across, down } = overlapOf(a, b);
      return across > 1e-6 && down > 1e-6 ? [[i, i + 1 + j]] : [];
    }),
  );
}
