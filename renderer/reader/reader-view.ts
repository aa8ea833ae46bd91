/** The page of one source, put together: text, paint, margin, caret, selection, keys and pointer. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { createCaret } from './caret.ts';
import { topmostAt } from './coding-order.ts';
import { createMarginView, type MarginElements } from './margin-view.ts';
import { mapOffsets } from './offset-map.ts';
import { watchPage } from './page-changes.ts';
import { createPaint } from './paint.ts';
import { watchSelection } from './passage-selection.ts';
import type { CodeLook } from './reader.tsx';
import { runCommand } from './reader-commands.ts';
import { commandOf } from './reader-keys.ts';
import { revealRange } from './scrolling.ts';
import { showText } from './text-view.ts';

export interface ReaderElements extends MarginElements {
  /** Holds text, margin and caret; scrolls within `scroller`. */
  readonly page: HTMLElement;
  /** Holds the text and takes the focus. */
  readonly root: HTMLElement;
  readonly caret: HTMLElement;
}

/** What the person did; see `ReaderProps`. */
export interface ReaderEvents {
  select(range: TextRange | null): void;
  focusCoding(id: CodingId | null): void;
  code(): void;
  remove(): void;
  caretMoved(offset: number): void;
}

export interface ReaderView {
  showLooks(looks: ReadonlyMap<CodeId, CodeLook>): void;
  showCodings(codings: readonly Coding[]): void;
  showFocused(id: CodingId | null): void;
  showSelection(range: TextRange | null): void;
  reveal(range: TextRange): void;
  rectOf(range: TextRange): DOMRect | undefined;
  destroy(): void;
}

/** Shows `source`, which must have at least one block. Looks are to be shown first, then codings. */
export function openReaderView(elements: ReaderElements, source: SourceText, events: ReaderEvents): ReaderView {
  const { root, page, scroller } = elements;
  const text = showText(root, source);
  const map = mapOffsets(source.blocks, text.elements);
  const paint = createPaint(root, map, source.markers);
  const margin = createMarginView(elements, map, (id) => events.focusCoding(id));
  const caret = createCaret(elements.caret, page, map);
  let looks: ReadonlyMap<CodeId, CodeLook> = new Map();
  let codings: readonly Coding[] = [];
  let focusedId: CodingId | null = null;
  let focused: Coding | undefined;
  let offset = -1;

  const drawSelection = () => {
    const isVisiting = isSelected(selection.passage, focused);
    root.classList.toggle('reader-text-visiting', isVisiting);
    caret.draw(selection.hasFocus ? selection.caret : null);
    paint.select(selection.hasFocus || isVisiting ? null : selection.passage);
    if (selection.caret.offset === offset) return;
    offset = selection.caret.offset;
    events.caretMoved(offset);
  };
  const selection = watchSelection(root, source, map, { selected: events.select, changed: drawSelection });

  const showLooks = (next: ReadonlyMap<CodeId, CodeLook>) => {
    looks = next;
    margin.setLooks(looks, paint.setLooks(looks));
  };

  const showFocused = (id: CodingId | null) => {
    focusedId = id;
    focused = id === null ? undefined : codings.find((coding) => coding.id === id);
    paint.focus(focused);
    margin.focus(id);
    drawSelection();
  };

  const visit = (coding: Coding) => {
    events.focusCoding(coding.id);
    events.select({ start: coding.start, end: coding.end });
    revealRange(scroller, map, coding);
  };

  const pressKey = (event: KeyboardEvent) => {
    const command = event.isComposing ? undefined : commandOf(event, navigator.platform.startsWith('Mac'));
    const context = { map, scroller, selection, codings, focused: focusedId, events, visit };
    if (command && runCommand(command, context)) event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    if (event.button !== 0 || selection.passage) return;
    const character = map.characterAt(event.clientX, event.clientY);
    const coding = character === undefined ? undefined : topmostAt(codings, character);
    if ((coding?.id ?? null) !== focusedId) events.focusCoding(coding?.id ?? null);
  };

  const copy = (event: ClipboardEvent) => {
    if (!selection.passage) return;
    event.clipboardData?.setData('text/plain', source.text.slice(selection.passage.start, selection.passage.end));
    event.preventDefault();
  };

  const ending = new AbortController();
  const { signal } = ending;
  root.addEventListener('keydown', pressKey, { signal });
  root.addEventListener('click', click, { signal });
  root.addEventListener('copy', copy, { signal });
  watchPage(scroller, root, signal, {
    moved: () => {
      margin.redraw();
      drawSelection();
    },
    themeChanged: () => showLooks(looks),
  });

  return {
    showLooks,
    showCodings: (next) => {
      codings = next;
      paint.paint(codings);
      margin.show(codings);
      showFocused(focusedId);
    },
    showFocused,
    showSelection: selection.show,
    reveal: (range) => revealRange(scroller, map, range),
    rectOf: map.rectOf,
    destroy: () => {
      ending.abort();
      selection.destroy();
      margin.destroy();
      paint.destroy();
      text.destroy();
    },
  };
}

/** Whether just the focused coding is selected: it then shows its full colour instead of the selection's. */
function isSelected(passage: TextRange | null, focused: Coding | undefined): boolean {
  return passage !== null && passage.start === focused?.start && passage.end === focused.end;
}
