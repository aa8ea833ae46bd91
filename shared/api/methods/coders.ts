/** Coders. */

import { z } from 'zod';
import type { Coder, DoneMark } from '../../model/coder.ts';
import type { CoderId } from '../../model/ids.ts';
import { command, query } from '../method.ts';
import { coder, name, source } from '../parameters.ts';

export const coderMethods = {
  'coders.list': query<Coder[]>()({}),
  'coders.create': command<CoderId>()({ name }),
  'coders.rename': command<null>()({ coder, name }),
  'coders.merge': command<{ moved: number; joined: number }>()({ from: z.array(coder).min(1), into: coder }),
  'coders.choose': command<null>()({ coder }),
  'coders.done': query<DoneMark[]>()({}),
  /** The current coder where none is given. */
  'coders.markDone': command<null>()({ source, coder: coder.optional(), done: z.boolean() }),
} as const;
