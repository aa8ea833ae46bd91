/** The history of changes. */

import { listChanges, redo, undo } from '../store/history.ts';
import type { Handlers } from './context.ts';

export const historyMethods: Handlers<'history'> = {
  'history.list': ({ db }, p) => listChanges(db, p.limit),
  'history.undo': ({ db, announce }) => announce(undo(db)),
  'history.redo': ({ db, announce }) => announce(redo(db)),
};
