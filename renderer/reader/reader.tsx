/** The text of a source on screen, with its codings painted: read, select, and find one's way by mouse or keyboard. */

import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import './reader.css';
import { openReaderView, type ReaderEvents, type ReaderView } from './reader-view.ts';

/** How a code appears: its name beside a stripe, its path as the tooltip, its colour as `#rrggbb`. */
export interface CodeLook {
  readonly name: string;
  readonly path: string;
  readonly colour: string;
}

export interface ReaderProps {
  readonly text: SourceText;
  /** Codings of this source. */
  readonly codings: readonly Coding[];
  readonly looks: ReadonlyMap<CodeId, CodeLook>;
  /** The passage selected, snapped to graphemes. */
  readonly selection: TextRange | null;
  readonly onSelect: (range: TextRange | null) => void;
  /** The coding shown in full colour. */
  readonly focused: CodingId | null;
  readonly onFocusCoding: (id: CodingId | null) => void;
  /** Enter or `c` on a selection. */
  readonly onCode: () => void;
  /** Delete or Backspace with a focused coding. */
  readonly onRemove: () => void;
  /** Scrolls to the range whenever `key` changes; a new one is to come with the text that it belongs to, or after it. */
  readonly reveal: { readonly range: TextRange; readonly key: number } | null;
  readonly caretMoved?: (offset: number) => void;
}

export interface ReaderHandle {
  focus(): void;
  /** Where the range lies in the window; undefined where nothing of it is rendered. */
  rectOf(range: TextRange): DOMRect | undefined;
}

export const Reader = (props: ReaderProps & { readonly ref?: Ref<ReaderHandle> }) => {
  const { text, codings, looks, selection, focused, reveal } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLCanvasElement>(null);
  const view = useRef<ReaderView>(null);
  const latest = useRef(props);
  const revealed = useRef<number>(null);

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
      strip: strip.current!,
    };
    const opened = openReaderView(elements, text, latest.current, eventsOf(latest));
    opened.showSelection(latest.current.selection);
    view.current = opened;
    return () => {
      view.current = null;
      opened.destroy();
    };
  }, [text]);

  useLayoutEffect(() => view.current?.showCodings({ codings, looks, focused }), [codings, looks, focused]);
  useLayoutEffect(() => view.current?.showSelection(selection), [selection]);
  useLayoutEffect(() => {
    if (!reveal || reveal.key === revealed.current) return;
    revealed.current = reveal.key;
    view.current?.reveal(reveal.range);
  }, [reveal]);

  useImperativeHandle(props.ref, () => ({
    focus: () => root.current?.focus({ preventScroll: true }),
    rectOf: (range) => view.current?.rectOf(range),
  }));

  return (
    <div className="reader">
      <div className="reader-scroller" ref={scroller}>
        <div className="reader-page" ref={page}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: passages are selected by keyboard, so the text takes the focus */}
          <div className="reader-text" ref={root} role="document" aria-label="Text of the source" tabIndex={0} />
          <div className="reader-margin" ref={margin} />
          <div className="reader-caret" ref={caret} hidden />
        </div>
      </div>
      <canvas className="reader-strip" ref={strip} aria-label="Where the codings are" />
    </div>
  );
};

/** Events that always reach the handlers of the last rendering. */
function eventsOf(latest: RefObject<ReaderProps>): ReaderEvents {
  return {
    select: (range) => latest.current.onSelect(range),
    focusCoding: (id) => latest.current.onFocusCoding(id),
    code: () => latest.current.onCode(),
    remove: () => latest.current.onRemove(),
    caretMoved: (offset) => latest.current.caretMoved?.(offset),
  };
}
