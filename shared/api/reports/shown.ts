/** The view of reports that are shown as a table or as a figure. */

import { z } from 'zod';

/** `usual` is what most people would rather look at. */
export function shownAs(usual: 'table' | 'figure') {
  return z.strictObject({ shown: z.enum(['table', 'figure']).default(usual) });
}
