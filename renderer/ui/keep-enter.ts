/** Enter in a line to type into, where it is to do something else than to send the form around it. */

import type { KeyboardEvent } from 'react';

/** Whether it was pressed in such a line; it then no longer sends the form. With Ctrl or Command it still does. */
export function keepEnter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, nativeEvent, target } = event;
  if (key !== 'Enter' || ctrlKey || metaKey || nativeEvent.isComposing) return false;
  if (!(target instanceof HTMLInputElement)) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
