/** The passage selected in the text: follows the browser's selection, and outlives it while the focus is elsewhere. */

import type { SourceText } from '../../shared/model/source.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { wholePieces } from '../../shared/text/pieces.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { CaretPlace } from './caret.ts';
import { type NativeSelection, nativeSelectionIn } from './native-selection.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Direction, Granularity } from './reader-keys.ts';
import { trimToBlocks } from './trim-range.ts';

export interface SelectionEvents {
  /** The person selected another passage, or none. */
  readonly selected: (range: TextRange | null) => void;
  /** Caret, passage or focus changed: draw them again. */
  readonly changed: () => void;
  /** Whether the mouse selects whole words. */
  readonly snapsToWords: () => boolean;
}

export interface PassageSelection {
  readonly passage: TextRange | null;
  readonly caret: CaretPlace;
  readonly hasFocus: boolean;
  /** Takes over a passage chosen elsewhere. */
  show(range: TextRange | null): void;
  /** Puts the caret where it was left, without taking the focus. */
  begin(offset: number): void;
  /** Puts the caret at `offset`; `extend` keeps the other end of the selection where it is. */
  place(offset: number, extend: boolean): void;
  /** Moves the caret as the browser does, by whole graphemes and within the text. */
  move(direction: Direction, by: Granularity, extend: boolean): void;
}

/** Watches the selection in `root`, the element that holds the text of `source` and takes the focus, until `signal` aborts. */
export function watchSelection(
  root: HTMLElement,
  source: SourceText,
  map: OffsetMap,
  signal: AbortSignal,
  events: SelectionEvents,
): PassageSelection {
  const native = nativeSelectionIn(root, source.text, map);
  let passage: TextRange | null = null;
  let caret: CaretPlace = { offset: map.blocks[0]!.start, atLineEnd: false };
  const hasFocus = () => document.activeElement === root;

  const follow = () => {
    if (!hasFocus()) return;
    // A click on selected words takes the selection away without placing a caret: nobody can edit this text.
    if (native.isGone && passage && pointer.at) placeCaretAt(native, map, pointer.at);
    if (!native.isInside) return;
    const { anchor, focus } = native;
    if (focus !== caret.offset) caret = { offset: focus, atLineEnd: false };
    const inBlocks = trimToBlocks(map.blocks, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    const whole = inBlocks ? snapToGraphemes(source.text, inBlocks) : null;
    const next = whole && pointer.isDown && events.snapsToWords() ? wholePieces(source, 'word', whole) : whole;
    if (!areSame(next, passage)) {
      passage = next;
      events.selected(next);
    }
    events.changed();
  };

  const restore = () => {
    if (passage) native.write(passage.start, passage.end);
    else native.write(caret.offset, caret.offset);
  };

  document.addEventListener('selectionchange', follow, { signal });
  root.addEventListener('blur', events.changed, { signal });
  const pointer = watchPointer(root, signal, {
    focused: (byPointer) => {
      if (!byPointer) restore();
      events.changed();
    },
    released: () => {
      // The browser tells of the last change only later.
      follow();
      if (passage && hasFocus()) snapNative(native, passage);
    },
  });

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
    begin: (offset) => {
      caret = { offset, atLineEnd: false };
      if (hasFocus()) restore();
      events.changed();
    },
    place: (offset, extend) => {
      native.write(extend ? native.anchor : offset, offset);
      follow();
    },
    move: (direction, by, extend) => {
      if (!native.isInside) restore();
      const toLineEnd = by === 'lineboundary' && direction === 'forward';
      // The same offset is also the start of the next line, from where the browser would go on.
      if (extend && toLineEnd && caret.atLineEnd) return;
      native.modify(direction, by, extend);
      caret = { offset: native.focus, atLineEnd: toLineEnd };
      follow();
    },
  };
}

interface PointerEvents {
  readonly focused: (byPointer: boolean) => void;
  /** The pointer that was pressed in the text is up, wherever it is by now. */
  readonly released: () => void;
}

interface Pointer {
  readonly isDown: boolean;
  /** Where it was pressed in the text last, in the window. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
}

/** A press focuses the text before it places the caret: what was selected before must not come back in between. */
function watchPointer(root: HTMLElement, signal: AbortSignal, events: PointerEvents): Pointer {
  const pointer: { -readonly [Key in keyof Pointer]: Pointer[Key] } = { isDown: false, at: undefined };
  const press = ({ clientX, clientY }: PointerEvent) => {
    pointer.isDown = true;
    pointer.at = { x: clientX, y: clientY };
  };
  const release = () => {
    if (pointer.isDown) events.released();
    pointer.isDown = false;
  };
  root.addEventListener('focus', () => events.focused(pointer.isDown), { signal });
  root.addEventListener('pointerdown', press, { signal });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', release, { signal });
  return pointer;
}

/**
 * Makes the browser's selection show just the passage, its moving end where it was. Where it does so already it is left
 * alone: a press on selected words lets go of them when the button is up, which a selection written anew would undo.
 */
function snapNative(native: NativeSelection, passage: TextRange): void {
  const isForward = native.focus >= native.anchor;
  const [from, to] = isForward ? [passage.start, passage.end] : [passage.end, passage.start];
  if (native.anchor !== from || native.focus !== to) native.write(from, to);
}

function placeCaretAt(native: NativeSelection, map: OffsetMap, { x, y }: { x: number; y: number }): void {
  const point = document.caretPositionFromPoint(x, y);
  if (!point) return;
  const offset = map.offsetAt({ node: point.offsetNode, offset: point.offset });
  native.write(offset, offset);
}

function areSame(a: TextRange | null, b: TextRange | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
