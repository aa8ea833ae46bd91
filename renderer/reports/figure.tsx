/** A figure on the page: drawn as it is exported, but for its title, its marks reached by pointer and by keyboard. */

import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import type { Figure } from '../../shared/report/figures/figure.ts';
import { svgElementOf } from './figure-element.ts';
import { keyOfMark, markAfterKey, marksOf, setTabStop } from './figure-marks.ts';
import './figure.css';

export interface FigureViewProps {
  readonly figure: Figure;
  /** A click on a mark, or Enter: what its `data-key` says. */
  readonly onOpen: (key: string) => void;
}

/** Wider ones would be too small to read if they were made to fit. In pixels. */
const WIDEST_THAT_FITS = 900;

/** Tab leads to one mark, arrows from there to the nearest; drawn anew, it keeps the mark that had the focus. */
export function FigureView({ figure, onOpen }: FigureViewProps) {
  const host = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const page = host.current!;
    const before = page.querySelector('[data-key][tabindex="0"]');
    const hadFocus = before !== null && before === document.activeElement;
    const element = svgElementOf(figure);
    element.classList.toggle('figure-fits', Number(element.getAttribute('width')) <= WIDEST_THAT_FITS);
    page.replaceChildren(element);
    const same = before && marksOf(element).find((mark) => keyOfMark(mark) === keyOfMark(before));
    if (same) setTabStop(element, same);
    if (hadFocus) (same ?? marksOf(element)[0])?.focus({ preventScroll: true });
  }, [figure]);
  const onClick = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-key]');
    if (!mark) return;
    setTabStop(host.current!, mark);
    onOpen(keyOfMark(mark));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-key]');
    if (!mark) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(keyOfMark(mark));
    else {
      const next = markAfterKey(host.current!, mark, event.key);
      if (!next) return;
      setTabStop(host.current!, next);
      next.focus();
    }
    event.preventDefault();
  };
  return <figure ref={host} className="figure" aria-label={figure.title} onClick={onClick} onKeyDown={onKeyDown} />;
}
