/** The page of one source, put together: text, codings, caret, selection, keys and pointer. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { createCaret } from './caret.ts';
import { topmostAt } from './coding-order.ts';
import { createCodingView, type ShownCodings } from './coding-view.ts';
import { addHighlightSheet } from './highlight-sheet.ts';
import type { MarginElements } from './margin-view.ts';
import { mapOffsets } from './offset-map.ts';
import { watchPage } from './page-changes.ts';
import { watchSelection } from './passage-selection.ts';
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
  showCodings(shown: ShownCodings): void;
  showSelection(range: TextRange | null): void;
  reveal(range: TextRange): void;
  rectOf(range: TextRange): DOMRect | undefined;
  destroy(): void;
}

/** Shows `source`, which must have at least one block, with its codings. */
export function openReaderView(
  elements: ReaderElements,
  source: SourceText,
  first: ShownCodings,
  events: ReaderEvents,
): ReaderView {
  const { root, page, scroller } = elements;
  const sheet = addHighlightSheet(root, first.looks);
  const text = showText(root, source);
  const map = mapOffsets(source.blocks, text.elements);
  const codings = createCodingView(elements, map, text.sections, source.markers, sheet, first, events.focusCoding);
  const caret = createCaret(elements.caret, page, map);
  let reported: number | undefined;

  const drawSelection = () => {
    const { passage, hasFocus } = selection;
    const isVisiting = passage !== null && isSameRange(passage, codings.focused);
    root.classList.toggle('reader-text-visiting', isVisiting);
    caret.draw(hasFocus ? selection.caret : null);
    codings.showSelected(hasFocus || isVisiting ? null : passage);
    if (selection.caret.offset === reported) return;
    reported = selection.caret.offset;
    events.caretMoved(reported);
  };
  const selection = watchSelection(root, source, map, { selected: events.select, changed: drawSelection });

  const visit = (coding: Coding) => {
    events.focusCoding(coding.id);
    events.select({ start: coding.start, end: coding.end });
    revealRange(scroller, map, coding);
  };

  const pressKey = (event: KeyboardEvent) => {
    const command = event.isComposing ? undefined : commandOf(event, navigator.platform.startsWith('Mac'));
    const context = { map, scroller, selection, shown: codings.shown, events, visit };
    if (command && runCommand(command, context)) event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    if (event.button !== 0 || selection.passage) return;
    const character = map.characterAt(event.clientX, event.clientY);
    const coding = character === undefined ? undefined : topmostAt(codings.shown.codings, character);
    const id = coding?.id ?? null;
    if (id !== codings.shown.focused) events.focusCoding(id);
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
  const moved = () => {
    codings.moved();
    caret.draw(selection.hasFocus ? selection.caret : null);
  };
  watchPage(scroller, root, signal, { moved, themeChanged: codings.themeChanged });

  return {
    showCodings: (shown) => {
      codings.show(shown);
      drawSelection();
    },
    showSelection: selection.show,
    reveal: (range) => revealRange(scroller, map, range),
    rectOf: map.rectOf,
    destroy: () => {
      ending.abort();
      selection.destroy();
      codings.destroy();
      text.destroy();
    },
  };
}

/** Where just the focused coding is selected, it shows its full colour instead of the selection's. */
function isSameRange(a: TextRange, b: TextRange | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}
