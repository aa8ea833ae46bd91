/** A long list by pages: one page of it, which scrolls, under the buttons that turn to the others. */

import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button.tsx';
import { stretch } from './words.ts';
import './pager.css';

/** Entries on a page: as many as are drawn without a wait. */
export const PAGE = 100;

export interface PagedListProps {
  /** What is listed. Another list starts at its top, as another page does. */
  readonly of: string;
  /** Number of entries before the page that is asked for. */
  readonly offset: number;
  readonly total: number;
  /** Whether the page that is asked for is still on its way, and the one before it is shown. */
  readonly loading: boolean;
  readonly onTurn: (offset: number) => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** Turns back to the last page where the list has become shorter than the page asked for. */
export function PagedList({ of, offset, total, loading, onTurn, className, children }: PagedListProps) {
  const last = lastPage(total);
  const isBeyond = offset > last;
  useEffect(() => {
    if (isBeyond) onTurn(last);
  }, [isBeyond, last, onTurn]);
  const list = useRef<HTMLDivElement>(null);
  // What is listed while a page is on its way is still the one before it, and the list may have been longer then.
  const shown = useRef({ of, offset, total });
  if (!loading && !isBeyond) shown.current = { of, offset, total };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes to its top when another page has come
  useLayoutEffect(() => void list.current?.scrollTo(0, 0), [shown.current.of, shown.current.offset]);
  return (
    <>
      {total > PAGE && <Pager asked={Math.min(offset, last)} shown={shown.current} {...{ last, onTurn }} />}
      <div ref={list} className={className} aria-busy={loading}>
        {children}
      </div>
    </>
  );
}

interface PagerProps {
  /** The page from which the buttons go on, so that pages can be skipped faster than they come. */
  readonly asked: number;
  readonly shown: { readonly offset: number; readonly total: number };
  readonly last: number;
  readonly onTurn: (offset: number) => void;
}

function Pager({ asked, shown: { offset, total }, last, onTurn }: PagerProps) {
  const button = (label: string, icon: typeof ChevronLeft, to: number) => {
    const leadsOn = to !== asked && to >= 0 && to <= last;
    // Not `isDisabled`, which would take the focus from the key that turned to the last page.
    return <IconButton {...{ icon, label }} aria-disabled={!leadsOn} onPress={() => leadsOn && onTurn(to)} />;
  };
  return (
    <nav className="pager" aria-label="Pages">
      <p role="status">{stretch(offset, Math.min(offset + PAGE, total), total)}</p>
      {button('First page', ChevronFirst, 0)}
      {button('Previous page', ChevronLeft, asked - PAGE)}
      {button('Next page', ChevronRight, asked + PAGE)}
      {button('Last page', ChevronLast, last)}
    </nav>
  );
}

/** Offset of the last page, 0 where there is nothing. */
function lastPage(total: number): number {
  return Math.max(0, Math.ceil(total / PAGE) - 1) * PAGE;
}
