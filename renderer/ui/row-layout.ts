/** Rows of one height in a list that draws only those in sight. */

import { type RefObject, useEffect, useState } from 'react';
import { type DropTarget, type Key, type LayoutInfo, ListLayout, type Rect } from 'react-aria-components';
import './row-layout.css';

/** Pixels: `--row` in the theme. */
const ROW = 28;

/** Pixels from the edge of a row within which something is dropped beside it rather than on it. */
const EDGE = 5;

class RowLayout<Item> extends ListLayout<Item> {
  private drawn: LayoutInfo[] = [];

  /** While its tab is hidden a list has no size: it keeps the rows that it has, so that they need not be made anew. */
  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const { size, collection } = this.virtualizer!;
    if (size.area === 0) return this.drawn.filter(({ key }) => collection.getItem(key));
    const rows = super.getVisibleLayoutInfos(rect);
    const isOnePoint = rect.height <= 1;
    if (!isOnePoint) this.drawn = rows;
    return rows;
  }

  /** As usual, but for the edges: the usual ones are so wide that they would leave little of a row of this height. */
  override getDropTargetFromPoint(x: number, y: number, isValid: (target: DropTarget) => boolean): DropTarget | null {
    return super.getDropTargetFromPoint(x, y, (target) => {
      if (!isValid(target) || target.type === 'root' || target.dropPosition === 'on') return isValid(target);
      return this.isAtEdge(target.key, y) || !isValid({ ...target, dropPosition: 'on' });
    });
  }

  private isAtEdge(key: Key, y: number): boolean {
    const { y: top, maxY: bottom } = this.getLayoutInfo(key)!.rect;
    const at = y + this.virtualizer!.visibleRect.y;
    return Math.min(at - top, bottom - at) <= EDGE;
  }
}

/** The layout of a list of the class `drawn-rows`, which brings `chosen` into sight whenever another is chosen. */
export function useRowLayout<Item>(list: RefObject<HTMLElement | null>, chosen: Key | null): ListLayout<Item> {
  const [layout] = useState(() => new RowLayout<Item>({ rowSize: ROW, headingSize: ROW }));
  useEffect(() => {
    const element = list.current;
    if (!element || chosen === null) return;
    const whenLaidOut = new ResizeObserver(() => {
      if (element.clientHeight === 0) return;
      whenLaidOut.disconnect();
      bringIntoSight(element, layout.getLayoutInfo(chosen)?.rect);
    });
    whenLaidOut.observe(element);
    return () => whenLaidOut.disconnect();
  }, [list, layout, chosen]);
  return layout;
}

function bringIntoSight(list: HTMLElement, row: Rect | undefined): void {
  if (!row) return;
  if (row.y < list.scrollTop) list.scrollTop = row.y;
  else if (row.maxY > list.scrollTop + list.clientHeight) list.scrollTop = row.maxY - list.clientHeight;
  else return;
  // The browser tells of it with the next frame; a list that gets the focus before that would go back to where it was.
  list.dispatchEvent(new Event('scroll'));
}
