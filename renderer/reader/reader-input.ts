/** Keys, clicks and copying in the text. */

import type { SourceText } from '../../shared/model/source.ts';
import { topmostAt } from './coding-order.ts';
import { type CommandContext, runCommand } from './reader-commands.ts';
import { commandOf } from './reader-keys.ts';

/** Listens on `root`, which holds the text of `source`, until `signal` aborts. `context` tells how things are now. */
export function listenToInput(
  root: HTMLElement,
  source: SourceText,
  signal: AbortSignal,
  context: () => CommandContext,
): void {
  const isMac = navigator.platform.startsWith('Mac');

  const pressKey = (event: KeyboardEvent) => {
    const command = event.isComposing ? undefined : commandOf(event, isMac);
    if (command && runCommand(command, context())) event.preventDefault();
  };

  /** A click on painted text focuses its topmost coding, one beside it none; the end of a selecting drag is no click. */
  const click = (event: MouseEvent) => {
    const { map, selection, shown, events } = context();
    if (event.button !== 0 || selection.passage) return;
    const character = map.characterAt(event.clientX, event.clientY);
    const coding = character === undefined ? undefined : topmostAt(shown.codings, character);
    const id = coding?.id ?? null;
    if (id !== shown.focused) events.focusCoding(id);
  };

  /** What is copied is the quotation, as it is in the source. */
  const copy = (event: ClipboardEvent) => {
    const { passage } = context().selection;
    if (!passage) return;
    event.clipboardData?.setData('text/plain', source.text.slice(passage.start, passage.end));
    event.preventDefault();
  };

  root.addEventListener('keydown', pressKey, { signal });
  root.addEventListener('click', click, { signal });
  root.addEventListener('copy', copy, { signal });
}
