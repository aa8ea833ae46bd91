/** The text of a source on screen, with its codings painted: read, select, and find one's way by mouse or keyboard. */

import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId, SourceId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { Looks } from './coding-look.ts';
import type { MarkedCodes } from './coding-view.ts';
import './coding-handles.css';
import type { MemoMark } from './memo-marks.ts';
import './memo-marks.css';
import './margin.css';
import './reader.css';
import { openReaderView, type ReaderEvents, type ReaderView } from './reader-view.ts';
import { AT_START, type ReadingPlace } from './reading-place.ts';
import type { TypeSetting } from './type-setting.ts';

export interface ReaderProps {
  readonly text: SourceText;
  /** Codings of this source. */
  readonly codings: readonly Coding[];
  readonly looks: Looks;
  readonly type: TypeSetting;
  /** Codes whose codings stand out in the strip beside the scroll bar. */
  readonly marked: MarkedCodes | null;
  /** The passage selected, snapped to graphemes. */
  readonly selection: TextRange | null;
  readonly onSelect: (range: TextRange | null) => void;
  /** What was looked for, painted lightly: `[start0, end0, ...]`, ascending by start. */
  readonly found?: readonly number[];
  /** The coding shown in full colour. */
  readonly focused: CodingId | null;
  readonly onFocusCoding: (id: CodingId | null) => void;
  /** An end of the focused coding was dragged; settles once the codings tell of it. */
  readonly onMoveCoding: (coding: Coding, range: TextRange) => Promise<unknown>;
  /** Whether the mouse selects, and drags to, whole words. */
  readonly snapsToWords: boolean;
  /** Scrolls to the range whenever `key` changes; a new one is to come with the text that it belongs to, or after it. */
  readonly reveal: { readonly range: TextRange; readonly key: number } | null;
  /** Where to begin, each time that a text is opened and nothing of it is revealed; without it a source begins at its top. */
  readonly begin?: ReadingPlace | undefined;
  readonly caretMoved?: (offset: number) => void;
  /** The text was scrolled so that this offset stands on top of the window; null at its start. */
  readonly onRest?: (top: number | null) => void;
  /** Passages with memos, ascending by start. */
  readonly memos?: readonly MemoMark[];
  readonly onOpenMemo?: (mark: MemoMark) => void;
}

const NOTHING: readonly number[] = [];
const NO_MEMOS: readonly MemoMark[] = [];

export interface ReaderHandle {
  focus(): void;
  /** Selects a passage and scrolls to the end of it. */
  select(range: TextRange): void;
  /** Focuses the next coding or the one before, selects its range and shows it. */
  visit(step: 1 | -1): void;
  /** Brings a passage into view, unless it is. */
  reveal(range: TextRange): void;
  /** Marks where the person is, and returns the way back: caret, selection, what is on screen, and the focus. */
  bookmark(): () => void;
  /** Where the range lies in the window; undefined where nothing of it is rendered. */
  rectOf(range: TextRange): DOMRect | undefined;
}

export const Reader = (props: ReaderProps & { readonly ref?: Ref<ReaderHandle> }) => {
  const { text, codings, looks, marked, type, selection, focused, reveal, found = NOTHING, memos = NO_MEMOS } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const memoMarks = useRef<HTMLElement>(null);
  const strip = useRef<HTMLCanvasElement>(null);
  const view = useRef<ReaderView>(null);
  const latest = useRef(props);
  const revealed = useRef<number>(null);
  const shown = useRef<SourceId>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (text.blocks.length === 0) return;
    const elements = {
      scroller: scroller.current!,
      page: page.current!,
      root: root.current!,
      margin: margin.current!,
      caret: caret.current!,
      memos: memoMarks.current!,
      strip: strip.current!,
    };
    const opened = openReaderView(elements, text, latest.current, eventsOf(latest));
    opened.showSelection(latest.current.selection);
    opened.showFound(latest.current.found ?? NOTHING);
    opened.showMemos(latest.current.memos ?? NO_MEMOS);
    const { begin, reveal } = latest.current;
    // What was corrected stays where it is read, where no place in it is known.
    const place = begin ?? (text.source === shown.current ? undefined : AT_START);
    if (place && (!reveal || reveal.key === revealed.current)) opened.begin(place);
    shown.current = text.source;
    view.current = opened;
    return () => {
      view.current = null;
      opened.destroy();
    };
  }, [text]);

  useLayoutEffect(
    () => view.current?.showCodings({ codings, looks, focused, marked }),
    [codings, looks, focused, marked],
  );
  useLayoutEffect(() => view.current?.showSelection(selection), [selection]);
  useLayoutEffect(() => view.current?.showFound(found), [found]);
  useLayoutEffect(() => view.current?.showMemos(memos), [memos]);
  useLayoutEffect(() => view.current?.setType(type), [type]);
  useLayoutEffect(() => {
    if (!reveal || reveal.key === revealed.current) return;
    revealed.current = reveal.key;
    view.current?.reveal(reveal.range);
  }, [reveal]);

  useImperativeHandle(props.ref, () => ({
    focus: () => root.current?.focus({ preventScroll: true }),
    select: (range) => view.current?.select(range),
    visit: (step) => view.current?.visit(step),
    reveal: (range) => view.current?.reveal(range),
    bookmark: () => view.current?.bookmark() ?? (() => {}),
    rectOf: (range) => view.current?.rectOf(range),
  }));

  return (
    <div className="reader">
      <div className="reader-scroller" ref={scroller}>
        <div className="reader-page" ref={page}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: passages are selected by keyboard, so the text takes the focus */}
          <div className="reader-text" ref={root} role="document" aria-label="Text of the source" tabIndex={0} />
          <section className="reader-margin" ref={margin} aria-label="Codings in the margin" />
          <section className="reader-memos" ref={memoMarks} aria-label="Memos on passages" />
          <div className="reader-caret" ref={caret} hidden />
        </div>
      </div>
      <canvas className="reader-strip" ref={strip} role="img" aria-label="Where the codings are" />
    </div>
  );
};

/** Events that always reach the handlers of the last rendering. */
function eventsOf(latest: RefObject<ReaderProps>): ReaderEvents {
  return {
    select: (range) => latest.current.onSelect(range),
    focusCoding: (id) => latest.current.onFocusCoding(id),
    moveCoding: (coding, range) => latest.current.onMoveCoding(coding, range),
    snapsToWords: () => latest.current.snapsToWords,
    caretMoved: (offset) => latest.current.caretMoved?.(offset),
    rested: (top) => latest.current.onRest?.(top),
    openMemo: (mark) => latest.current.onOpenMemo?.(mark),
  };
}
