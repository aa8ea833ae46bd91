/** Networks: nodes tied by edges, drawn where a layout puts them. */

import { counted } from '../../text/counted.ts';
import { formatNumber } from '../number-format.ts';
import type { ColumnKind } from '../table.ts';
import type { Figure, Look } from './figure.ts';
import { standingOut } from './figure-colours.ts';
import { emptyFrame, frame, HEAD_HEIGHT, MARGIN } from './frame.ts';
import { LINE_HEIGHT, type PlacedNode, roomOf } from './network-layout.ts';
import { element, words } from './svg.ts';
import { textWidth } from './text-size.ts';

export interface NetworkNode {
  /** The element's `data-key`. */
  readonly key: string;
  /** The lines that stand under the circle, and what its `<title>` says. */
  readonly lines: readonly string[];
  readonly title: string;
  /** The circle's area grows with it; at least 0. */
  readonly size: number;
  /** As `#rrggbb`; darkened or lightened until it stands out from the paper. */
  readonly colour: string;
}

export interface NetworkEdge {
  readonly key: string;
  /** Places of the two nodes. */
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly value: number;
  readonly title: string;
}

export interface Network {
  readonly key: string;
  readonly title: string;
  /** What ties the nodes, and what was left out. */
  readonly measure: string;
  readonly kind: ColumnKind;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const LINE = { least: 1, most: 9 };
/** Room beside a line within which it can be pointed at. */
const POINTING_WIDTH = 12;
const LEAST_WIDTH = 560;

/** A threshold under which the network can be read: about twice as many edges as nodes, the strongest ones. */
export function usualThreshold({ nodes, edges, kind }: Network): number {
  const values = edges.map(({ value }) => value).sort((a, b) => b - a);
  const least = values[Math.min(2 * nodes.length, values.length) - 1] ?? 0;
  // Rounded down to what is printed, so that an edge of just that value is shown.
  return kind === 'count' ? least : Math.floor(least * 1000) / 1000;
}

/** Edges of at least `threshold`, the wider the stronger; nodes that none of them reaches are faint. */
export function drawNetwork(network: Network, placed: readonly PlacedNode[], threshold: number, look: Look): Figure {
  const { nodes, edges, kind } = network;
  const shown = edges.filter(({ value }) => value >= threshold);
  const measure = `${network.measure}; ${shown.length} of ${counted(edges.length, 'tie')} ${shown.length === 1 ? 'is' : 'are'} at least ${formatNumber(threshold, kind)}`;
  const head = { key: network.key, title: network.title, measure };
  if (nodes.length === 0) return emptyFrame(head, look);
  const tied = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const strongest = edges.reduce((most, { value }) => Math.max(most, value), 0);
  const box = boundsOf(nodes, placed);
  const width = Math.max(LEAST_WIDTH, textWidth(measure) + 2 * MARGIN, box.right - box.left + 2 * MARGIN);
  const height = HEAD_HEIGHT + box.bottom - box.top + 3 * MARGIN;
  const across = (width - (box.right - box.left)) / 2 - box.left;
  const down = HEAD_HEIGHT + MARGIN - box.top;
  const at = placed.map(({ x, y, radius }) => ({ x: x + across, y: y + down, radius }));
  return frame(
    { ...head, width, height },
    look,
    ...shown.map((edge) => drawnEdge(edge, at, strongest, look)),
    ...nodes.map((node, i) => drawnNode(node, at[i]!, tied.has(i), look)),
  );
}

function boundsOf(nodes: readonly NetworkNode[], placed: readonly PlacedNode[]) {
  const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const [i, { x, y, radius }] of placed.entries()) {
    const { left, right, above, below } = roomOf(nodes[i]!, radius);
    bounds.left = Math.min(bounds.left, x - left);
    bounds.right = Math.max(bounds.right, x + right);
    bounds.top = Math.min(bounds.top, y - above);
    bounds.bottom = Math.max(bounds.bottom, y + below);
  }
  return bounds;
}

function drawnEdge(edge: NetworkEdge, at: readonly PlacedNode[], strongest: number, look: Look): string {
  const [from, to] = [at[edge.from]!, at[edge.to]!];
  const share = edge.value / strongest;
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const width = LINE.least + (LINE.most - LINE.least) * share;
  return element(
    'g',
    { class: 'mark edge', 'data-key': edge.key },
    words(edge.title, {}, 'title'),
    element('line', { ...line, stroke: look.accent, 'stroke-opacity': 0.25 + 0.5 * share, 'stroke-width': width }),
    element('line', { ...line, stroke: look.paper, 'stroke-opacity': 0, 'stroke-width': POINTING_WIDTH }),
  );
}

function drawnNode(node: NetworkNode, { x, y, radius }: PlacedNode, isTied: boolean, look: Look): string {
  const fill = standingOut(node.colour, look);
  // Paper around the letters keeps them readable where a line passes behind.
  const halo = { stroke: look.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const label = { 'text-anchor': 'middle', fill: isTied ? look.ink : look.faint, ...halo };
  const lines = node.lines.map((line, i) => words(`${line} `, { x, y: y + radius + 12 + i * LINE_HEIGHT }, 'tspan'));
  return element(
    'g',
    { class: 'mark node', 'data-key': node.key },
    words(node.title, {}, 'title'),
    element('circle', { cx: x, cy: y, r: radius, fill: isTied ? fill : look.paper, stroke: fill, 'stroke-width': 2 }),
    element('text', label, ...lines),
  );
}
