/** Which rows and columns of a large table are in view. */

import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { GridCell } from './grid-keys.ts';

export interface GridShape {
  readonly rowCount: number;
  readonly rowHeight: number;
  readonly headingHeight: number;
  /** Left edge of each column, and at the end the full width. */
  readonly edges: readonly number[];
}

export interface GridWindow {
  readonly rows: readonly number[];
  /** Without the first column, which is always drawn. */
  readonly columns: readonly number[];
  /** Number of rows that fit into view. */
  readonly page: number;
  readonly onScroll: () => void;
  /** Scrolls just as far as it takes to see the cell. */
  reveal(cell: GridCell): void;
}

/** A stretch of the scrolled area, in pixels, rounded outwards to whole steps: most scrolling leaves it as it is. */
interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels. */
const STEP = 240;
/** What is drawn before the size is known. */
const FIRST_VIEW: View = { left: 0, right: 4 * STEP, top: 0, bottom: 4 * STEP };

/** Left edges of columns of these widths, and at the end the full width. */
export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  return edges;
}

export function useGridWindow(scroller: RefObject<HTMLElement | null>, shape: GridShape): GridWindow {
  const { rowCount, rowHeight, headingHeight, edges } = shape;
  const [view, setView] = useState(FIRST_VIEW);
  const look = () => setView((before) => keepEqual(before, viewOf(scroller.current!)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the observer is set up once
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);
  const { left, right, top, bottom } = view;
  const rows = useMemo(
    () => numbersBetween(Math.floor(top / rowHeight), Math.min(rowCount, Math.ceil(bottom / rowHeight))),
    [top, bottom, rowHeight, rowCount],
  );
  const columns = useMemo(
    () => numbersBetween(1, edges.length - 1).filter((column) => edges[column + 1]! > left && edges[column]! < right),
    [edges, left, right],
  );
  return {
    rows,
    columns,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headingHeight) / rowHeight) - 1),
    onScroll: look,
    reveal({ row, column }) {
      const box = scroller.current!;
      const lowest = (row + 1) * rowHeight + headingHeight - box.clientHeight;
      box.scrollTop = Math.max(lowest, Math.min(box.scrollTop, row * rowHeight));
      if (column === 0) return;
      const furthest = edges[column + 1]! - box.clientWidth;
      box.scrollLeft = Math.max(furthest, Math.min(box.scrollLeft, edges[column]! - edges[1]!));
    },
  };
}

function viewOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): View {
  return {
    left: Math.floor(scrollLeft / STEP) * STEP,
    right: Math.ceil((scrollLeft + clientWidth) / STEP) * STEP,
    top: Math.floor(scrollTop / STEP) * STEP,
    bottom: Math.ceil((scrollTop + clientHeight) / STEP) * STEP,
  };
}

function keepEqual(before: View, now: View): View {
  const same = before.left === now.left && before.right === now.right;
  return same && before.top === now.top && before.bottom === now.bottom ? before : now;
}

function numbersBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
