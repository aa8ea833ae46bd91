/** Marks beside the text where a memo is on a passage: a small replaceable part. */

import type { TextRange } from '../../shared/text/range.ts';
import type { RenderedText } from './coding-view.ts';
import { firstWhere } from './first-where.ts';
import { seenRange } from './scrolling.ts';

/** A passage with memos. */
export interface MemoMark extends TextRange {
  /** What to call it. */
  readonly words: string;
}

export interface MemoMarks {
  /** Marks ascending by start. */
  show(marks: readonly MemoMark[]): void;
  /** To be called when what is on screen may have moved. */
  moved(): void;
  destroy(): void;
}

const SCREENS_BEYOND = 0.5;
/** Px that a mark takes from the next one on its line. */
const HEIGHT = 16;

/** Draws into `column`, beside the text. `choose` is told the mark that is pressed. */
export function createMemoMarks(
  column: HTMLElement,
  scroller: HTMLElement,
  { map, sections }: RenderedText,
  choose: (mark: MemoMark) => void,
): MemoMarks {
  let marks: readonly MemoMark[] = [];
  // By place, so that a mark keeps the focus while its memos change.
  let shown = new Map<string, HTMLButtonElement>();

  const draw = () => {
    if (marks.length === 0 && shown.size === 0) return;
    const seen = seenRange(scroller, sections, SCREENS_BEYOND);
    const origin = column.getBoundingClientRect().top;
    const kept = new Map<string, HTMLButtonElement>();
    let free = Number.NEGATIVE_INFINITY;
    for (let at = firstWhere(marks.length, (index) => marks[index]!.start >= seen.start); at < marks.length; at++) {
      const mark = marks[at]!;
      if (mark.start >= seen.end) break;
      const line = map.rangeOn({ start: mark.start, end: mark.start + 1 }).getBoundingClientRect();
      const key = `${mark.start} ${mark.end}`;
      const button = shown.get(key) ?? create(column, mark, choose);
      button.ariaLabel = mark.words;
      button.dataset.words = mark.words;
      const top = Math.max(free, (line.top + line.bottom - HEIGHT) / 2 - origin);
      button.style.top = `${top}px`;
      free = top + HEIGHT;
      shown.delete(key);
      kept.set(key, button);
    }
    for (const button of shown.values()) button.remove();
    shown = kept;
  };

  return {
    show: (next) => {
      marks = next;
      draw();
    },
    moved: draw,
    destroy: () => {
      for (const button of shown.values()) button.remove();
      shown.clear();
    },
  };
}

function create(column: HTMLElement, mark: MemoMark, choose: (mark: MemoMark) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'memo-mark';
  button.addEventListener('click', () => choose(mark));
  column.append(button);
  return button;
}
