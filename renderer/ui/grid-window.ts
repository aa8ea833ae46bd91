/** Which rows and columns of a large table are in view. */

import { type RefObject, useLayoutEffect, useState } from 'react';
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

interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond the edges of the view, in pixels, so that scrolling never shows an empty stretch. */
const MARGIN = 200;

export function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  return edges;
}

export function useGridWindow(scroller: RefObject<HTMLElement | null>, shape: GridShape): GridWindow {
  const { rowCount, rowHeight, headingHeight, edges } = shape;
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1600, height: 1000 });
  const look = () => {
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = scroller.current!;
    setView((before) =>
      before.left === left && before.top === top && before.width === width && before.height === height
        ? before
        : { left, top, width, height },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the observer is set up once
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);
  const firstRow = Math.max(0, Math.floor((view.top - MARGIN) / rowHeight));
  const lastRow = Math.min(rowCount, Math.ceil((view.top + view.height + MARGIN) / rowHeight));
  const isInView = (column: number) =>
    edges[column + 1]! > view.left - MARGIN && edges[column]! < view.left + view.width + MARGIN;
  return {
    rows: rangeOfNumbers(firstRow, lastRow),
    columns: rangeOfNumbers(1, edges.length - 1).filter(isInView),
    page: Math.max(1, Math.floor((view.height - headingHeight) / rowHeight) - 1),
    onScroll: look,
    reveal({ row, column }) {
      const box = scroller.current!;
      const top = row * rowHeight;
      const lowest = top + rowHeight + headingHeight - box.clientHeight;
      box.scrollTop = Math.max(lowest, Math.min(box.scrollTop, top));
      if (column === 0) return;
      const left = edges[column]! - edges[1]!;
      const furthest = edges[column + 1]! - box.clientWidth;
      box.scrollLeft = Math.max(furthest, Math.min(box.scrollLeft, left));
    },
  };
}

function rangeOfNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
