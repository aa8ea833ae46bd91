/** Network layout: where the nodes of a network lie, near those that they are tied to; the same at every run. */

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { randomFrom, USUAL_SEED } from '../../analysis/random.ts';
import { type Box, moveApart } from './move-apart.ts';
import type { Network, NetworkNode } from './network.ts';
import { textWidth } from './text-size.ts';

/** Centre of a node's circle, and its radius, in pixels. */
export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const STEPS = 120;
const RADIUS = { least: 5, most: 20 };
/** Height of a line under a circle. */
export const LINE_HEIGHT = 14;

/** What a node takes around the centre of its circle, in pixels. */
export function roomOf({ lines }: Pick<NetworkNode, 'lines'>, radius: number): Omit<Box, 'x' | 'y'> {
  const half = lines.reduce((most, line) => Math.max(most, textWidth(line) / 2), radius) + 3;
  return { left: half, right: half, above: radius + 2, below: radius + 2 + lines.length * LINE_HEIGHT };
}

/**
 * Forces (d3-force, Verlet integration) pull tied nodes together, the stronger the tie the nearer, and push all apart;
 * then circles with their labels are moved until none covers another. All ties count, also those that a threshold hides,
 * so that nothing moves with it. Cost: 120 steps of nodes x log nodes + edges; about 30 ms for 40 nodes.
 */
export function layOutNetwork({ nodes, edges }: Network): PlacedNode[] {
  const largest = nodes.reduce((most, { size }) => Math.max(most, size), 1);
  const radii = nodes.map(({ size }) => RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(size / largest));
  const rooms = nodes.map((node, i) => roomOf(node, radii[i]!));
  const strongest = edges.reduce((most, { value }) => Math.max(most, value), 0);
  const shareOf = (value: number) => value / strongest;
  const simulated = rooms.map(({ left }) => ({ width: 2 * left }) as { width: number; x?: number; y?: number });
  forceSimulation(simulated)
    .randomSource(randomFrom(USUAL_SEED))
    // Cools down to a thousandth by the last step.
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'ties',
      forceLink<(typeof simulated)[number], { source: number; target: number; value: number }>(
        edges.map(({ from, to, value }) => ({ source: from, target: to, value })),
      )
        .distance(({ value }) => 150 - 80 * shareOf(value))
        .strength(({ value }) => 0.05 + 0.4 * shareOf(value)),
    )
    .force('apart', forceManyBody().strength(-420))
    .force(
      'room',
      forceCollide<(typeof simulated)[number]>(({ width }) => 0.45 * width),
    )
    .force('across', forceX(0).strength(0.03))
    .force('down', forceY(0).strength(0.45))
    .stop()
    .tick(STEPS);
  const boxes = rooms.map((room, i) => ({ x: simulated[i]!.x!, y: simulated[i]!.y!, ...room }));
  return moveApart(boxes).map(({ x, y }, i) => ({ x, y, radius: radii[i]! }));
}
