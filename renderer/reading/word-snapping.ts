/** Whether the mouse selects whole words, remembered with the project. */

import type { Setting } from '../api/settings.ts';

export const SNAPS_TO_WORDS: Setting<boolean> = {
  key: 'reading.snapsToWords',
  usual: false,
  read: (remembered) => (typeof remembered === 'boolean' ? remembered : undefined),
};
