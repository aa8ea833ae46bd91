/** A page with nothing but a reader, for tests to drive: it keeps what the window around the reader would keep. */

import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { partsOf } from '../../../../renderer/reader/block-parts.ts';
import type { CodeLook, CoderLook, ColourBy, Looks } from '../../../../renderer/reader/coding-look.ts';
import { mapOffsets, type OffsetMap } from '../../../../renderer/reader/offset-map.ts';
import { Reader, type ReaderHandle, type ReaderProps } from '../../../../renderer/reader/reader.tsx';
import { type TypeSetting, USUAL_SIZE } from '../../../../renderer/reader/type-setting.ts';
import '../../../../renderer/ui/theme.css';
import './page.css';
import type { Coding } from '../../../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId } from '../../../../shared/model/ids.ts';
import type { SourceText } from '../../../../shared/model/source.ts';
import type { TextRange } from '../../../../shared/text/range.ts';

/** What the page shows; looks as pairs and marked codes as a list, so that it can be written as JSON. */
export interface Shown {
  readonly text: SourceText;
  readonly codings: readonly Coding[];
  readonly looks: readonly (readonly [CodeId, CodeLook])[];
  readonly coders?: readonly (readonly [CoderId, CoderLook])[];
  readonly colourBy?: ColourBy;
  readonly type?: Partial<TypeSetting>;
  readonly snapsToWords?: boolean;
  readonly marked?: { readonly name: string; readonly codes: readonly CodeId[] } | null;
}

export interface PageState {
  readonly selection: TextRange | null;
  readonly focused: CodingId | null;
  readonly moved: (TextRange & { readonly id: CodingId }) | null;
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

const USUAL_TYPE: TypeSetting = { size: USUAL_SIZE, measure: 'usual', isNumbered: false };
const NOTHING: PageState = { selection: null, focused: null, moved: null, caret: 0 };

const Page = () => {
  const [shown, setShown] = useState<Shown>();
  const [state, setState] = useState(NOTHING);
  const [reveal, setReveal] = useState<ReaderProps['reveal']>(null);
  const { looks: codes, coders, colourBy = 'code' } = shown ?? {};
  const looks = useMemo(
    (): Looks => ({ codes: new Map(codes), coders: new Map(coders), colourBy }),
    [codes, coders, colourBy],
  );
  const type = useMemo((): TypeSetting => ({ ...USUAL_TYPE, ...shown?.type }), [shown?.type]);
  const marked = useMemo(
    () => (shown?.marked ? { ...shown.marked, codes: new Set(shown.marked.codes) } : null),
    [shown?.marked],
  );
  const handle = useRef<ReaderHandle>(null);
  const change = (part: Partial<PageState>) => setState((before) => ({ ...before, ...part }));

  window.page = {
    show: (part) =>
      flushSync(() => {
        setShown((before) => ({ ...before!, ...part }));
        if (part.text) setState(NOTHING);
      }),
    reveal: (range) => setReveal((before) => ({ range, key: (before?.key ?? 0) + 1 })),
    state: () => state,
    handle: () => handle.current!,
    map: () =>
      mapOffsets(partsOf(shown!.text.text, shown!.text.blocks), [
        ...document.querySelectorAll<HTMLElement>('.reader-text .block'),
      ]),
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
        type={type}
        marked={marked}
        selection={state.selection}
        onSelect={(selection) => change({ selection })}
        focused={state.focused}
        onFocusCoding={(focused) => change({ focused })}
        onMoveCoding={async ({ id }, range) => change({ moved: { id, ...range } })}
        snapsToWords={shown.snapsToWords ?? false}
        reveal={reveal}
        caretMoved={(caret) => change({ caret })}
      />
      <p>Words after the reader</p>
      <input aria-label="Elsewhere" />
    </>
  );
};

createRoot(document.querySelector('#root')!).render(<Page />);
