/** Long calls under way. */

import type { Handlers } from './context.ts';

export const taskMethods: Handlers<'tasks'> = {
  // It reads nothing, and may come while something is read.
  'tasks.cancel': async ({ cancel }, p) => ({ cancelled: cancel(p.task) }),
};
