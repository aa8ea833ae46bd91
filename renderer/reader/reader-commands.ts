/** Carries out what a key asked for. */

import { caretRect } from './caret.ts';
import type { ShownCodings } from './coding-view.ts';
import type { OffsetMap } from './offset-map.ts';
import type { PassageSelection } from './passage-selection.ts';
import type { ReaderCommand } from './reader-keys.ts';
import type { ReaderEvents } from './reader-view.ts';
import { keepInView } from './scrolling.ts';

/** What commands act upon, as it is when one is carried out. */
export interface CommandContext {
  readonly map: OffsetMap;
  readonly scroller: HTMLElement;
  readonly selection: PassageSelection;
  readonly shown: ShownCodings;
  readonly events: ReaderEvents;
}

/** Part of the window's height that stays in view when a page is turned. */
const KEPT_OF_PAGE = 0.12;

/** Returns whether there was anything to do: a key that does nothing here is left to others. */
export function runCommand(command: ReaderCommand, context: CommandContext): boolean {
  const { map, scroller, selection, events } = context;
  const last = map.blocks.at(-1)!.end;
  switch (command.kind) {
    case 'move':
      selection.move(command.direction, command.by, command.extend);
      break;
    case 'page':
      turnPage(command.step, command.extend, context);
      return true;
    case 'edge':
      selection.place(command.to === 'start' ? map.blocks[0]!.start : last, command.extend);
      break;
    case 'all':
      selection.place(map.blocks[0]!.start, false);
      selection.place(last, true);
      return true;
    case 'clear':
      if (!selection.passage && context.shown.focused === null) return false;
      events.select(null);
      events.focusCoding(null);
      return true;
  }
  keepInView(scroller, caretRect(map, selection.caret));
  return true;
}

/** Scrolls by nearly a window and puts the caret where it then stands on the screen; at an end of the text, to that end. */
function turnPage(step: 1 | -1, extend: boolean, { map, scroller, selection }: CommandContext): void {
  const before = caretRect(map, selection.caret);
  const scrolledFrom = scroller.scrollTop;
  scroller.scrollTop += step * scroller.clientHeight * (1 - KEPT_OF_PAGE);
  const point = document.caretPositionFromPoint(before.left, (before.top + before.bottom) / 2);
  const isAtEdge = scroller.scrollTop === scrolledFrom;
  if (isAtEdge || !point) selection.place(step > 0 ? map.blocks.at(-1)!.end : map.blocks[0]!.start, extend);
  else selection.place(map.offsetAt({ node: point.offsetNode, offset: point.offset }), extend);
}
