/** The history of changes: told, and gone back and forth in. */

import { z } from 'zod';
import type { Change, ChangeDetails, ChangeFilter, HistoryOutline, HistorySteps } from '../../model/change.ts';
import { command, longQuery, query } from '../method.ts';
import { change, code, source, task } from '../parameters.ts';

const filter = z.strictObject({
  source: source.optional(),
  code: code.optional(),
  coder: z.string().optional(),
  areas: z.array(z.string()).readonly().optional(),
  text: z.string().max(500).optional(),
}) satisfies z.ZodType<ChangeFilter>;

export const historyMethods = {
  /** The newest first. */
  'history.list': longQuery<Change[]>()({
    filter: filter.default({}),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(100_000).default(200),
    task,
  }),
  'history.outline': longQuery<HistoryOutline>()({ filter: filter.default({}), task }),
  /** What a change touched; `limit` is the most things to name. */
  'history.details': longQuery<ChangeDetails>()({ change, limit: z.int().min(1).max(100).default(20), task }),
  /** What `undoTo` or `redoTo` would do; fails where a change was undone and cannot be redone. */
  'history.steps': query<HistorySteps>()({ change: change.nullable(), limit: z.int().min(0).max(1000).default(100) }),
  'history.undo': command<{ label: string }>()({ task }),
  'history.redo': command<{ label: string }>()({ task }),
  /** All changes after this one, or all (`null`), in one step; each of them stays in the history and can be redone. */
  'history.undoTo': command<{ changes: number }>()({ change: change.nullable(), task }),
  'history.redoTo': command<{ changes: number }>()({ change, task }),
} as const;
