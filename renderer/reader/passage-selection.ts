/** The passage selected in the text: follows the browser's selection, and outlives it while the focus is elsewhere. */

import type { SourceText } from '../../shared/model/source.ts';
import { graphemeAt, isGraphemeBoundary, snapToGraphemes } from '../../shared/text/graphemes.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { CaretPlace } from './caret.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Direction, Granularity } from './reader-keys.ts';
import { trimToBlocks } from './trim-range.ts';

export interface SelectionEvents {
  /** The person selected another passage, or none. */
  readonly selected: (range: TextRange | null) => void;
  /** Caret, passage or focus changed: draw them again. */
  readonly changed: () => void;
}

export interface PassageSelection {
  readonly passage: TextRange | null;
  readonly caret: CaretPlace;
  readonly hasFocus: boolean;
  /** Takes over a passage chosen elsewhere. */
  show(range: TextRange | null): void;
  /** Puts the caret at `offset`; `extend` keeps the other end of the selection where it is. */
  place(offset: number, extend: boolean): void;
  /** Moves the caret as the browser does, by whole graphemes and within the text. */
  move(direction: Direction, by: Granularity, extend: boolean): void;
  destroy(): void;
}

/** Watches the selection in `root`, the element that holds the text of `source` and takes the focus. */
export function watchSelection(
  root: HTMLElement,
  source: SourceText,
  map: OffsetMap,
  events: SelectionEvents,
): PassageSelection {
  let passage: TextRange | null = null;
  let caret: CaretPlace = { offset: map.blocks[0]?.start ?? 0, atLineEnd: false };
  let pointerIsDown = false;
  const native = () => document.getSelection()!;
  const hasFocus = () => document.activeElement === root;

  const write = (anchor: number, focus: number) => {
    const from = map.pointAt(anchor, anchor > focus ? 'before' : 'after');
    const to = map.pointAt(focus, focus > anchor ? 'before' : 'after');
    native().setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };

  const anchorOffset = () => map.offsetAt({ node: native().anchorNode!, offset: native().anchorOffset });
  const focusOffset = () => map.offsetAt({ node: native().focusNode!, offset: native().focusOffset });

  const follow = () => {
    if (!hasFocus() || !root.contains(native().anchorNode)) return;
    const anchor = anchorOffset();
    const focus = focusOffset();
    if (focus !== caret.offset) caret = { offset: focus, atLineEnd: false };
    const inBlocks = trimToBlocks(map.blocks, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    const next = inBlocks ? snapToGraphemes(source.text, inBlocks) : null;
    if (!areSame(next, passage)) {
      passage = next;
      events.selected(next);
    }
    events.changed();
  };

  const restore = () => {
    if (passage) write(passage.start, passage.end);
    else write(caret.offset, caret.offset);
  };

  const focused = () => {
    if (!pointerIsDown) restore();
    events.changed();
  };
  const pressed = () => {
    pointerIsDown = true;
  };
  const released = () => {
    if (!pointerIsDown) return;
    pointerIsDown = false;
    if (!passage || !hasFocus()) return;
    const isForward = focusOffset() >= anchorOffset();
    if (isForward) write(passage.start, passage.end);
    else write(passage.end, passage.start);
  };

  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('selectionchange', follow, { signal });
  root.addEventListener('focus', focused, { signal });
  root.addEventListener('blur', events.changed, { signal });
  root.addEventListener('pointerdown', pressed, { signal });
  window.addEventListener('pointerup', released, { signal });
  window.addEventListener('pointercancel', released, { signal });

  return {
    get passage() {
      return passage;
    },
    get caret() {
      return caret;
    },
    get hasFocus() {
      return hasFocus();
    },
    show: (range) => {
      if (areSame(range, passage)) return;
      passage = range;
      if (range) caret = { offset: range.end, atLineEnd: false };
      if (hasFocus()) restore();
      events.changed();
    },
    place: (offset, extend) => {
      write(extend ? anchorOffset() : offset, offset);
      follow();
    },
    move: (direction, by, extend) => {
      const selection = native();
      const { offset } = caret;
      const anchor = anchorOffset();
      selection.modify(extend ? 'extend' : 'move', direction, by);
      if (!selection.focusNode || !root.contains(selection.focusNode)) {
        const edge = direction === 'backward' || direction === 'left' ? firstOffset(map) : lastOffset(map);
        write(extend ? anchor : edge, edge);
      }
      const reached = focusOffset();
      if (!isGraphemeBoundary(source.text, reached)) {
        const grapheme = graphemeAt(source.text, reached);
        const whole = reached > offset ? grapheme.end : grapheme.start;
        write(extend ? anchor : whole, whole);
      }
      caret = { offset: focusOffset(), atLineEnd: by === 'lineboundary' && direction === 'forward' };
      follow();
    },
    destroy: () => ending.abort(),
  };
}

function firstOffset(map: OffsetMap): number {
  return map.blocks[0]?.start ?? 0;
}

function lastOffset(map: OffsetMap): number {
  return map.blocks.at(-1)?.end ?? 0;
}

function areSame(a: TextRange | null, b: TextRange | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
