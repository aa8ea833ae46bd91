/** The page of one source, put together: text, codings, caret, selection, keys and pointer. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { createCaret } from './caret.ts';
import { createCodingView, type ShownCodings } from './coding-view.ts';
import { addHighlightSheet } from './highlight-sheet.ts';
import type { MarginElements } from './margin-view.ts';
import { mapOffsets } from './offset-map.ts';
import { watchPage } from './page-changes.ts';
import { watchSelection } from './passage-selection.ts';
import { listenToInput } from './reader-input.ts';
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
  const { root, page, scroller, strip } = elements;
  const sheet = addHighlightSheet(root, first.looks);
  const text = showText(root, source);
  const map = mapOffsets(source.blocks, text.elements);
  const codings = createCodingView(
    elements,
    { map, sections: text.sections, source },
    sheet,
    first,
    events.focusCoding,
  );
  const caret = createCaret(elements.caret, page, map);
  const ending = new AbortController();
  const { signal } = ending;
  let reported: number | undefined;

  const drawCaret = () => caret.draw(selection.hasFocus ? selection.caret : null);
  const drawSelection = () => {
    const { passage, hasFocus } = selection;
    const isVisiting = passage !== null && isSameRange(passage, codings.focused);
    root.classList.toggle('reader-text-visiting', isVisiting);
    codings.showSelected(hasFocus || isVisiting ? null : passage);
    drawCaret();
    if (selection.caret.offset === reported) return;
    reported = selection.caret.offset;
    events.caretMoved(reported);
  };
  const selection = watchSelection(root, source, map, signal, { selected: events.select, changed: drawSelection });

  const reveal = (range: TextRange) => revealRange(scroller, map, range);
  const visit = (coding: Coding) => {
    events.focusCoding(coding.id);
    events.select({ start: coding.start, end: coding.end });
    reveal(coding);
  };
  listenToInput(root, source, signal, () => ({ map, scroller, selection, shown: codings.shown, events, visit }));
  strip.addEventListener('click', ({ offsetY }) => reveal(placeAt(source, offsetY / strip.clientHeight)), { signal });
  const moved = () => {
    codings.moved();
    drawCaret();
  };
  watchPage(scroller, root, signal, { moved, themeChanged: codings.themeChanged });

  return {
    showCodings: (shown) => {
      codings.show(shown);
      drawSelection();
    },
    showSelection: selection.show,
    reveal,
    rectOf: map.rectOf,
    destroy: () => {
      ending.abort();
      codings.destroy();
      text.destroy();
    },
  };
}

/** The empty range so far (0 to 1) down the text. */
function placeAt(source: SourceText, share: number): TextRange {
  const offset = Math.round(share * source.text.length);
  return { start: offset, end: offset };
}

/** Where just the focused coding is selected, it shows its full colour instead of the selection's. */
function isSameRange(a: TextRange, b: TextRange | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}
