/** A pane at the side of the text: its heading with actions, and a splitter to make it wider or narrower. */

import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useSetting } from '../api/settings.ts';
import './pane.css';

export interface PaneHeadingProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly children?: ReactNode;
}

export function PaneHeading({ title, count, children }: PaneHeadingProps) {
  return (
    <div className="pane-heading">
      <h2>{title}</h2>
      {count !== undefined && <span className="count">{count}</span>}
      <span className="pane-actions">{children}</span>
    </div>
  );
}

/** Widths in pixels. */
export interface PaneWidth {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  setWidth(width: number): void;
}

/** The width of a pane, remembered for the next time under `name`. */
export function usePaneWidth(name: string, usual: number, least: number, most: number): PaneWidth {
  const [width, setWidth] = useSetting({ key: `pane.${name}`, usual, read: readWidth });
  return {
    width,
    least,
    most,
    setWidth(wanted) {
      setWidth(Math.round(Math.min(most, Math.max(least, wanted))));
    },
  };
}

function readWidth(remembered: unknown): number | undefined {
  return typeof remembered === 'number' && remembered > 0 ? remembered : undefined;
}

export interface SplitterProps {
  readonly label: string;
  readonly pane: PaneWidth;
  /** The side of the splitter on which the pane lies. */
  readonly side: 'left' | 'right';
}

/** In pixels, for one press of an arrow key. */
const STEP = 16;

export function Splitter({ label, pane, side }: SplitterProps) {
  const outwards = side === 'left' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const splitter = event.currentTarget;
    const from = event.clientX;
    const before = pane.width;
    const move = (moved: globalThis.PointerEvent) => pane.setWidth(before + outwards * (moved.clientX - from));
    splitter.setPointerCapture(event.pointerId);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (steps === 0) return;
    event.preventDefault();
    pane.setWidth(pane.width + outwards * steps * STEP);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that can be moved has no element of its own
    <div
      className="splitter"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={pane.width}
      aria-valuemin={pane.least}
      aria-valuemax={pane.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
