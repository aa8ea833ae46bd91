/** Pages of the web as sources. */

import type { Handlers } from './context.ts';

// Loaded when they are first needed: most projects are opened without them.
export const webMethods: Handlers<'web'> = {
  'web.preview': async (context, p) => (await import('./web-pages.ts')).previewPage(context, p),
  'web.import': async (context, p) => (await import('./web-pages.ts')).importPage(context, p),
};
