/** The browser's own selection in the text, told in offsets. */

import { graphemeAt, isGraphemeBoundary } from '../../shared/text/graphemes.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Direction, Granularity } from './reader-keys.ts';

export interface NativeSelection {
  /** Whether there is none at all, not even a caret. */
  readonly isGone: boolean;
  /** Whether it starts in the text; the offsets mean something only then. */
  readonly isInside: boolean;
  /** The end that stays where it is, and the one that moves. */
  readonly anchor: number;
  readonly focus: number;
  write(anchor: number, focus: number): void;
  /** Moves the focus as the browser does, but by whole graphemes and never out of the text. */
  modify(direction: Direction, by: Granularity, extend: boolean): void;
}

/** The selection as far as it is in `root`, which holds `text`. */
export function nativeSelectionIn(root: HTMLElement, text: string, map: OffsetMap): NativeSelection {
  const selection = document.getSelection()!;
  const first = map.blocks[0]!.start;
  const last = map.blocks.at(-1)!.end;
  const anchor = () => map.offsetAt({ node: selection.anchorNode!, offset: selection.anchorOffset });
  const focus = () => map.offsetAt({ node: selection.focusNode!, offset: selection.focusOffset });

  const write = (from: number, to: number) => {
    const start = from === to ? map.caretPointAt(from) : map.pointAt(from, from > to ? 'before' : 'after');
    const end = from === to ? start : map.pointAt(to, to > from ? 'before' : 'after');
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  };

  return {
    get isGone() {
      return selection.rangeCount === 0;
    },
    get isInside() {
      return root.contains(selection.anchorNode);
    },
    get anchor() {
      return anchor();
    },
    get focus() {
      return focus();
    },
    write,
    modify: (direction, by, extend) => {
      const fixed = anchor();
      const before = focus();
      if (extend && by === 'lineboundary' && direction === 'forward') {
        // At a wrap the end of a selection counts to the upper line and would stay there; a caret counts to the lower.
        write(before, before);
        selection.modify('move', direction, by);
        write(fixed, focus());
        return;
      }
      selection.modify(extend ? 'extend' : 'move', direction, by);
      let reached = focus();
      if (!root.contains(selection.focusNode)) {
        reached = direction === 'backward' || direction === 'left' ? first : last;
      } else if (isGraphemeBoundary(text, reached)) return;
      else reached = reached > before ? graphemeAt(text, reached).end : graphemeAt(text, reached).start;
      write(extend ? fixed : reached, reached);
    },
  };
}
