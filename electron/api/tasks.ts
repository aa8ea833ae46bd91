/** Long calls under way. */

import type { Handlers } from './context.ts';

export const taskMethods: Handlers<'tasks'> = {
  'tasks.cancel': ({ cancel }, p) => ({ cancelled: cancel(p.task) }),
};
