/** A page with nothing but a reader, for tests to drive: it keeps what the window around the reader would keep. */

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mapOffsets, type OffsetMap } from '../../../../renderer/reader/offset-map.ts';
import { type CodeLook, Reader, type ReaderHandle, type ReaderProps } from '../../../../renderer/reader/reader.tsx';
import '../../../../renderer/ui/theme.css';
import './page.css';
import type { Coding } from '../../../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../../../shared/model/ids.ts';
import type { SourceText } from '../../../../shared/model/source.ts';
import type { TextRange } from '../../../../shared/text/range.ts';

/** What the page shows; `looks` as pairs, so that it can be written as JSON. */
export interface Shown {
  readonly text: SourceText;
  readonly codings: readonly Coding[];
  readonly looks: readonly (readonly [CodeId, CodeLook])[];
}

export interface PageState {
  readonly selection: TextRange | null;
  readonly focused: CodingId | null;
  readonly coded: number;
  readonly removed: number;
  readonly caret: number;
}

declare global {
  interface Window {
    page: {
      /** Shows what is given in place of what was there, and waits until it is on the page. */
      show(change: Partial<Shown>): void;
      reveal(range: TextRange): void;
      state(): PageState;
      handle(): ReaderHandle;
      /** The map of the text that is shown. */
      map(): OffsetMap;
    };
  }
}

const NOTHING: PageState = { selection: null, focused: null, coded: 0, removed: 0, caret: 0 };

const Page = () => {
  const [shown, setShown] = useState<Shown>();
  const [state, setState] = useState(NOTHING);
  const [reveal, setReveal] = useState<ReaderProps['reveal']>(null);
  const [looks, setLooks] = useState<ReadonlyMap<CodeId, CodeLook>>(new Map());
  const handle = useRef<ReaderHandle>(null);
  const change = (part: Partial<PageState>) => setState((before) => ({ ...before, ...part }));

  window.page = {
    show: (part) =>
      flushSync(() => {
        setShown((before) => ({ ...before!, ...part }));
        if (part.looks) setLooks(new Map(part.looks));
        if (part.text) setState(NOTHING);
      }),
    reveal: (range) => setReveal((before) => ({ range, key: (before?.key ?? 0) + 1 })),
    state: () => state,
    handle: () => handle.current!,
    map: () => mapOffsets(shown!.text.blocks, [...document.querySelectorAll<HTMLElement>('.reader-text .block')]),
  };

  if (!shown) return null;
  return (
    <>
      <p>Words before the reader</p>
      <Reader
        ref={handle}
        text={shown.text}
        codings={shown.codings}
        looks={looks}
        selection={state.selection}
        onSelect={(selection) => change({ selection })}
        focused={state.focused}
        onFocusCoding={(focused) => change({ focused })}
        onCode={() => setState((before) => ({ ...before, coded: before.coded + 1 }))}
        onRemove={() => setState((before) => ({ ...before, removed: before.removed + 1 }))}
        reveal={reveal}
        caretMoved={(caret) => change({ caret })}
      />
      <p>Words after the reader</p>
      <input aria-label="Elsewhere" />
    </>
  );
};

createRoot(document.querySelector('#root')!).render(<Page />);
