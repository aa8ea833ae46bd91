/** The chosen codes moved by a step, as actions of the window. */

import { useRef } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import { isMac, type WindowAction } from '../actions/window-action.ts';
import { nextAnswer } from '../api/next-answer.ts';
import { useCommand } from '../api/use-command.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { namesOf } from './code-task.ts';
import { type CodeStep, placeAfterStep } from './drop-place.ts';

/** With the arrow key of each, and which way it goes. */
const STEPS: readonly { readonly step: CodeStep; readonly arrow: string; readonly way: string }[] = [
  { step: 'up', arrow: 'ArrowUp', way: 'up' },
  { step: 'down', arrow: 'ArrowDown', way: 'down' },
  { step: 'in', arrow: 'ArrowRight', way: 'into the one above' },
  { step: 'out', arrow: 'ArrowLeft', way: 'out' },
];

export function useCodeSteps(chosen: readonly Code[]): WindowAction[] {
  const command = useCommand();
  const { notices, queries } = useWorkbench();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  // On a Mac, Alt and Shift extend what is chosen.
  const held = isMac() ? 'Ctrl+Alt' : 'Alt+Shift';
  const move = async (step: CodeStep, way: string) => {
    const codes = queries.state('codes.list', {}).data ?? [];
    const ids = highestOf(codes, chosen);
    const place = placeAfterStep(codes, ids, step);
    if (!place) notices.say(`${namesOf(chosen)} cannot be moved ${way}`);
    else if ((await command('codes.move', { codes: ids, ...place }, `Moved ${namesOf(chosen)} ${way}`)) !== undefined)
      await nextAnswer(queries, 'codes.list', {}, codes);
  };
  return STEPS.map(({ step, arrow, way }) => ({
    ...{ id: `codes.${step}`, title: `Move the chosen codes ${way}`, section: 'Codes' },
    ...{ keys: [`${held}+${arrow}`], within: 'codes', isEnabled: chosen.length > 0 },
    // Presses may come faster than the tree follows: each step goes on from the one before.
    run: () => {
      before.current = before.current.then(() => move(step, way));
    },
  }));
}

/** Those that are below no other of them: the others go along. */
function highestOf(codes: readonly Code[], chosen: readonly Code[]): Code['id'][] {
  const codebook = codebookOf(codes);
  const below = new Set(chosen.flatMap(({ id }) => withDescendants(codebook, id).slice(1)));
  return chosen.flatMap(({ id }) => (below.has(id) ? [] : [id]));
}
