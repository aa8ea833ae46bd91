/** The page of one source, put together: text, codings, caret, selection, keys and pointer. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { caretRect, createCaret } from './caret.ts';
import { createCodingHandles } from './coding-handles.ts';
import { neighbourOf } from './coding-order.ts';
import { createCodingView, type ShownCodings } from './coding-view.ts';
import { createFoundView, type FoundRanges } from './found-view.ts';
import { addHighlightSheet } from './highlight-sheet.ts';
import type { MarginElements } from './margin-view.ts';
import { createMemoMarks, type MemoMark } from './memo-marks.ts';
import { mapOffsets } from './offset-map.ts';
import { watchPage } from './page-changes.ts';
import { watchSelection } from './passage-selection.ts';
import { listenToInput } from './reader-input.ts';
import type { ReadingPlace } from './reading-place.ts';
import { keepInView, keepPlace, revealRange, seenRange } from './scrolling.ts';
import { showText } from './text-view.ts';
import { setType, type TypeSetting } from './type-setting.ts';
import { watchRest } from './watch-rest.ts';

export interface ReaderElements extends MarginElements {
  /** Holds text, margin and caret; scrolls within `scroller`. */
  readonly page: HTMLElement;
  /** Holds the text and takes the focus. */
  readonly root: HTMLElement;
  readonly caret: HTMLElement;
  /** Holds the marks of memos. */
  readonly memos: HTMLElement;
}

/** What the person did; see `ReaderProps`. */
export interface ReaderEvents {
  select(range: TextRange | null): void;
  focusCoding(id: CodingId | null): void;
  moveCoding(coding: Coding, range: TextRange): Promise<unknown>;
  snapsToWords(): boolean;
  caretMoved(offset: number): void;
  rested(top: number | null): void;
  openMemo(mark: MemoMark): void;
}

export interface ReaderView {
  showCodings(shown: ShownCodings): void;
  showSelection(range: TextRange | null): void;
  showFound(ranges: FoundRanges): void;
  showMemos(marks: readonly MemoMark[]): void;
  /** Selects a passage and scrolls to the end of it. */
  select(range: TextRange): void;
  /** Focuses the next coding or the one before, selects its range and shows it. */
  visit(step: 1 | -1): void;
  /** Sets the text otherwise; the words on top of the window stay there. */
  setType(type: TypeSetting): void;
  reveal(range: TextRange): void;
  /** Goes where the person was, as soon as the page is on screen. */
  begin(place: ReadingPlace): void;
  /** Marks where the person is, and returns the way back: caret, selection, what is on screen, and the focus. */
  bookmark(): () => void;
  rectOf(range: TextRange): DOMRect | undefined;
  destroy(): void;
}

/** Shows `source`, which must have at least one block, with its codings. */
export function openReaderView(
  elements: ReaderElements,
  source: SourceText,
  first: ShownCodings & { readonly type: TypeSetting },
  events: ReaderEvents,
): ReaderView {
  const { root, page, scroller, strip } = elements;
  let { type } = first;
  setType(page, type);
  page.classList.toggle('reader-placed', (source.pages ?? source.times) !== undefined);
  const sheet = addHighlightSheet(root, first.looks);
  const text = showText(root, source);
  const map = mapOffsets(text.parts, text.elements);
  const rendered = { map, sections: text.sections, source };
  const codings = createCodingView(elements, rendered, sheet, first, {
    choose: events.focusCoding,
    leave: () => root.focus({ preventScroll: true }),
  });
  const found = createFoundView(scroller, rendered);
  const memos = createMemoMarks(elements.memos, scroller, rendered, events.openMemo);
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
    // Before somebody came to the text there is no caret.
    if (selection.caret.offset === reported || (!hasFocus && passage === null)) return;
    reported = selection.caret.offset;
    events.caretMoved(reported);
  };
  const selection = watchSelection(root, source, map, signal, {
    selected: events.select,
    changed: drawSelection,
    snapsToWords: events.snapsToWords,
  });
  const handles = createCodingHandles(page, source, map, {
    preview: codings.preview,
    move: (coding, range) => events.moveCoding(coding, range).finally(() => codings.preview(null)),
    snapsToWords: events.snapsToWords,
  });
  const drawHandles = () => handles.draw(codings.focused, () => seenRange(scroller, text.sections, 0));

  const reveal = (range: TextRange) => revealRange(scroller, map, range);
  listenToInput(root, source, signal, () => ({ map, scroller, selection, shown: codings.shown, events }));
  strip.addEventListener('click', ({ offsetY }) => reveal(placeAt(source, offsetY / strip.clientHeight)), { signal });
  const resting = watchRest(scroller, map, signal, events.rested);
  const moved = () => {
    resting.moved();
    codings.moved();
    found.moved();
    memos.moved();
    drawCaret();
    drawHandles();
  };
  watchPage(scroller, root, signal, { moved, themeChanged: codings.themeChanged });

  return {
    showCodings: (shown) => {
      codings.show(shown);
      drawSelection();
      drawHandles();
    },
    showSelection: selection.show,
    showFound: found.show,
    showMemos: memos.show,
    select: (range) => {
      events.select(range);
      selection.show(range);
      keepInView(scroller, caretRect(map, selection.caret));
    },
    visit: (step) => {
      const { shown } = codings;
      const coding = neighbourOf(shown.codings, shown.focused, selection.caret.offset, step);
      if (!coding) return;
      events.focusCoding(coding.id);
      events.select({ start: coding.start, end: coding.end });
      reveal(coding);
    },
    setType: (next) => {
      if (next === type) return;
      type = next;
      keepPlace(scroller, map, () => setType(page, next));
      moved();
    },
    reveal,
    begin: ({ caret, top }) => {
      if (caret !== null && selection.passage === null) selection.begin(caret);
      resting.begin(top);
    },
    bookmark: () => {
      const { passage, caret } = selection;
      const { scrollTop } = scroller;
      return () => {
        root.focus({ preventScroll: true });
        selection.place(caret.offset, false);
        events.select(passage);
        selection.show(passage);
        scroller.scrollTop = scrollTop;
      };
    },
    rectOf: map.rectOf,
    destroy: () => {
      ending.abort();
      handles.destroy();
      found.destroy();
      memos.destroy();
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
