/** What the window remembers of a project, such as the source that was open: no part of the data, and not undone. */

import { z } from 'zod';
import { command, query } from '../method.ts';

export const settingMethods = {
  'settings.list': query<Record<string, unknown>>()({}),
  /** Null forgets it. */
  'settings.keep': command<null>()({ key: z.string().min(1).max(100), value: z.json() }),
} as const;
