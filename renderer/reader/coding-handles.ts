/** The grips at both ends of the focused coding: dragged, they move its ends. The keys for it are actions of the window. */

import type { Coding } from '../../shared/model/coding.ts';
import type { SourceText } from '../../shared/model/source.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { wholePieces } from '../../shared/text/pieces.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { caretRect } from './caret.ts';
import type { OffsetMap } from './offset-map.ts';
import { trimToBlocks } from './trim-range.ts';

type End = 'start' | 'end';

export interface HandleEvents {
  /** The range that a drag would give the coding now; null where none is under way any more. */
  readonly preview: (range: TextRange | null) => void;
  readonly move: (coding: Coding, range: TextRange) => void;
  readonly snapsToWords: () => boolean;
}

export interface CodingHandles {
  /** Puts the grips to the ends of `coding` that lie within what is seen; hides them where there is none. */
  draw(coding: Coding | undefined, seen: () => TextRange): void;
  destroy(): void;
}

interface Drag {
  readonly end: End;
  readonly coding: Coding;
  /** From the pointer to the middle of the line that the grip is on, in px. */
  readonly toLine: number;
  range: TextRange;
}

/** Draws on `page`, which holds the text of `source`. */
export function createCodingHandles(
  page: HTMLElement,
  source: SourceText,
  map: OffsetMap,
  events: HandleEvents,
): CodingHandles {
  let shown: Coding | undefined;
  let drag: Drag | undefined;
  const grips = { start: createGrip('start'), end: createGrip('end') };

  const place = (end: End, { start, end: behind }: TextRange) => {
    const grip = grips[end];
    const at = end === 'start' ? { offset: start, atLineEnd: false } : { offset: behind, atLineEnd: true };
    const rect = caretRect(map, at);
    const origin = page.getBoundingClientRect();
    grip.style.left = `${rect.left - origin.left}px`;
    grip.style.top = `${rect.top - origin.top}px`;
    grip.style.height = `${rect.bottom - rect.top}px`;
  };

  /** Where the dragged end would be, in whole characters or words and never past the other end. */
  const dragTo = (x: number, y: number) => {
    const point = drag && document.caretPositionFromPoint(x, y + drag.toLine);
    if (!drag || !point) return;
    const { coding, end } = drag;
    const offset = map.offsetAt({ node: point.offsetNode, offset: point.offset });
    const wanted = end === 'start' ? { start: offset, end: coding.end } : { start: coding.start, end: offset };
    const inBlocks = wanted.start < wanted.end && trimToBlocks(source.blocks, wanted);
    if (!inBlocks) return;
    const whole = snapToGraphemes(source.text, inBlocks);
    const snapped = events.snapsToWords() ? wholePieces(source, 'word', whole) : whole;
    drag.range =
      end === 'start' ? { start: snapped.start, end: coding.end } : { start: coding.start, end: snapped.end };
    place(end, drag.range);
    events.preview(drag.range);
  };

  const drop = (keep: boolean) => {
    if (!drag) return;
    const { coding, range, end } = drag;
    drag = undefined;
    page.classList.remove('reader-page-dragging');
    const isMoved = range.start !== coding.start || range.end !== coding.end;
    if (keep && isMoved) {
      events.move(coding, range);
      return;
    }
    events.preview(null);
    place(end, coding);
  };

  const cancel = (event: KeyboardEvent) => {
    if (!drag || event.key !== 'Escape') return;
    event.stopPropagation();
    drop(false);
  };

  for (const end of ['start', 'end'] as const) {
    const grip = grips[end];
    grip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !shown) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      const { top, bottom } = grip.getBoundingClientRect();
      drag = { end, coding: shown, range: shown, toLine: (top + bottom) / 2 - event.clientY };
      page.classList.add('reader-page-dragging');
    });
    grip.addEventListener('pointermove', ({ clientX, clientY }) => dragTo(clientX, clientY));
    grip.addEventListener('pointerup', () => drop(true));
    grip.addEventListener('pointercancel', () => drop(false));
    page.append(grip);
  }
  window.addEventListener('keydown', cancel, { capture: true });

  return {
    draw: (coding, seen) => {
      shown = coding;
      const range = drag?.range ?? coding;
      const near = range && seen();
      for (const end of ['start', 'end'] as const) {
        const isSeen = range && near && near.start <= range[end] && range[end] <= near.end;
        grips[end].hidden = !isSeen;
        if (isSeen) place(end, range);
      }
    },
    destroy: () => {
      window.removeEventListener('keydown', cancel, { capture: true });
      grips.start.remove();
      grips.end.remove();
    },
  };
}

function createGrip(end: End): HTMLElement {
  const grip = document.createElement('div');
  grip.className = `coding-grip coding-grip-${end}`;
  grip.hidden = true;
  // Whoever sees it can drag it; for everybody else there are keys.
  grip.ariaHidden = 'true';
  return grip;
}
