/** Whether codes are suggested at all: remembered of the project. */

import type { Setting } from '../api/settings.ts';

export const SUGGESTIONS: Setting<boolean> = {
  key: 'suggestions',
  usual: true,
  read: (kept) => (typeof kept === 'boolean' ? kept : undefined),
};
