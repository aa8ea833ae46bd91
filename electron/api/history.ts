/** The history of changes. */

import { readChangeDetails } from '../store/change-details.ts';
import { listChanges, outlineHistory, readChanges } from '../store/history.ts';
import { redo, redoTo, undo, undoTo, wayTo } from '../store/undo.ts';
import type { Handlers } from './context.ts';

export const historyMethods: Handlers<'history'> = {
  'history.list': ({ db }, { filter, ...page }) => listChanges(db, filter, page),
  'history.outline': ({ db }, p) => outlineHistory(db, p.filter),
  'history.details': ({ db }, p) => readChangeDetails(db, p.change, p.limit),
  'history.steps': ({ db }, p) => {
    const { undoing, changes } = wayTo(db, p.change);
    const told = changes.slice(0, p.limit).map(({ id }) => id);
    return { undoing, total: changes.length, changes: readChanges(db, told) };
  },
  'history.undo': ({ db, announce }) => announce(undo(db)),
  'history.redo': ({ db, announce }) => announce(redo(db)),
  'history.undoTo': ({ db, announce }, p) => announce(undoTo(db, p.change)),
  'history.redoTo': ({ db, announce }, p) => announce(redoTo(db, p.change)),
};
