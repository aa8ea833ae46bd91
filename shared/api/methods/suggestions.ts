/** Suggestions: codes that a passage may deserve, told from what was coded before. Nothing applies them by itself. */

import { z } from 'zod';
import type { Suggestions } from '../../analysis/suggestions/suggestions-result.ts';
import { longQuery } from '../method.ts';
import { coder, offset, source, task } from '../parameters.ts';

export const suggestionMethods = {
  /** The codes whose quotations are most like the passage, of all coders or of these alone. */
  'suggestions.forPassage': longQuery<Suggestions>()({
    source,
    start: offset,
    end: offset,
    coders: z.array(coder).optional(),
    codes: z.int().min(1).max(100).default(5),
    quotations: z.int().min(1).max(5).default(3),
    task,
  }),
} as const;
