/** The history of changes. */

import { readChangeDetails } from '../store/change-details.ts';
import { listChanges, outlineHistory, readChanges } from '../store/history.ts';
import { redo, redoTo, undo, undoTo, wayTo } from '../store/undo.ts';
import type { Context, Handlers } from './context.ts';
import { storingSteps } from './storing-steps.ts';

export const historyMethods: Handlers<'history'> = {
  'history.list': ({ db }, { filter, ...page }) => listChanges(db, filter, page),
  'history.outline': ({ db }, p) => outlineHistory(db, p.filter),
  'history.details': ({ db }, p) => readChangeDetails(db, p.change, p.limit),
  'history.steps': ({ db }, p) => {
    const { undoing, changes } = wayTo(db, p.change);
    const told = changes.slice(0, p.limit).map(({ id }) => id);
    return { undoing, total: changes.length, changes: readChanges(db, told) };
  },
  'history.undo': (context) => context.announce(undo(context.db, stepsIn(context))),
  'history.redo': (context) => context.announce(redo(context.db, stepsIn(context))),
  'history.undoTo': (context, p) => context.announce(undoTo(context.db, p.change, stepsIn(context))),
  'history.redoTo': (context, p) => context.announce(redoTo(context.db, p.change, stepsIn(context))),
};

function stepsIn(context: Context): (total: number) => (rows: number) => void {
  return (total) => storingSteps(context, total);
}
