/** What can be done with the chosen codes, as actions of the window. */

import type { Code } from '../../shared/model/code.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import type { CodeTask, OneCodeTask, SeveralCodesTask } from './code-task.ts';
import { useCodeSteps } from './use-code-steps.ts';
import { useShades } from './use-shades.ts';

type Words<Kind> = Pick<WindowAction, 'title' | 'keys' | 'within'> & { readonly kind: Kind };

const ON_ONE: readonly Words<OneCodeTask>[] = [
  { kind: 'rename', title: 'Rename the chosen code…', keys: ['F2'] },
  { kind: 'describe', title: 'Describe the chosen code…' },
  { kind: 'memos', title: 'Memos on the chosen code…' },
  { kind: 'split', title: 'Split the chosen code…' },
];

const ON_SEVERAL: readonly Words<SeveralCodesTask>[] = [
  { kind: 'recolour', title: 'Colour of the chosen codes…' },
  { kind: 'move', title: 'Move the chosen codes…' },
  { kind: 'merge', title: 'Merge the chosen codes…' },
  { kind: 'addToSet', title: 'Add the chosen codes to a code set…' },
  { kind: 'delete', title: 'Delete the chosen codes…', keys: ['Delete'], within: 'codes' },
];

export function useCodeActions(codes: readonly Code[], chosen: readonly Code[], start: (task: CodeTask) => void): void {
  const shade = useShades();
  const steps = useCodeSteps(chosen);
  const one = chosen.length === 1 ? chosen[0]! : null;
  const isGroup = one !== null && codes.some(({ parent }) => parent === one.id);
  const create = (parent: Code | null) => start({ kind: 'create', parent });
  const onOne = (id: string, words: Pick<WindowAction, 'title' | 'keys'>, run: (code: Code) => void): WindowAction => ({
    ...words,
    ...{ id: `codes.${id}`, section: 'Codes', isEnabled: one !== null },
    run: () => one && run(one),
  });
  useActions([
    { id: 'codes.create', title: 'New code…', section: 'Codes', run: () => create(null) },
    onOne('createBelow', { title: 'New sub-code of the chosen code…' }, create),
    ...ON_ONE.map(({ kind, ...words }) => onOne(kind, words, (code) => start({ kind, code }))),
    { ...onOne('shade', { title: 'Sub-codes of the chosen code in shades of it' }, shade), isEnabled: isGroup },
    ...ON_SEVERAL.map(
      ({ kind, ...words }): WindowAction => ({
        ...words,
        ...{ id: `codes.${kind}`, section: 'Codes', isEnabled: chosen.length > 0 },
        run: () => start({ kind, chosen }),
      }),
    ),
    ...steps,
  ]);
}
