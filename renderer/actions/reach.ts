/** Whether a key press is meant for an action of the window, or for what has the focus. */

import { isTypedIn } from '../ui/text-field-focus.ts';
import type { Within } from './window-action.ts';

/** With Ctrl or Command, the keys by which a field itself is edited. */
const EDITING = new Set(['a', 'b', 'c', 'i', 'u', 'v', 'x', 'y', 'z', 'backspace', 'delete', 'enter', 'home', 'end']);

const TYPES_AHEAD = '[role=listbox], [role=menu], [role=grid], [role=treegrid]';

/** What lies behind a dialog or an open menu may not change. Fields keep what they are written and edited with. */
export function reaches(within: Within, press: KeyboardEvent): boolean {
  const { target } = press;
  if (!(target instanceof Element)) return within === 'window';
  if (within === 'text') return target.closest('.reader-text') !== null;
  if (within === 'codes') return target.closest('.code-tree') !== null;
  if (target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return false;
  const isCommand = press.ctrlKey || press.metaKey;
  if (isTypedIn(target)) return isCommand ? !EDITING.has(press.key.toLowerCase()) : isFarFromWriting(press);
  // Letters and digits look for a row of the list.
  return isCommand || press.altKey || !/^[\p{L}\p{N} ]$/u.test(press.key) || target.closest(TYPES_AHEAD) === null;
}

/** Function keys, and Alt with anything: what neither writes nor moves in a field. */
function isFarFromWriting({ key, altKey }: KeyboardEvent): boolean {
  return altKey || /^F\d+$/.test(key);
}
