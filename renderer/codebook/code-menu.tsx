/** The menu of a code in the tree: what can be done with it, or with all that are chosen with it. */

import { createContext, useCallback, useContext, useRef } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { usePins } from '../coding/use-pins.ts';
import { usePlace } from '../place.tsx';
import { type Action, RowMenu } from '../ui/menu.tsx';
import { actionsOfCode, actionsOfCodes } from './code-actions.ts';
import { useCodeTasks } from './code-tasks.tsx';
import type { CodeBranch } from './tree-of-codes.ts';
import { useShades } from './use-shades.ts';

/** Rows are many: what their menus hold is told when one is opened, and alters none of them. */
export const CodeMenuContext = createContext<(branch: CodeBranch) => Action[]>(() => []);

export function useCodeMenu(chosen: readonly Code[]): (branch: CodeBranch) => Action[] {
  const { start } = useCodeTasks();
  const shade = useShades();
  const pins = usePins();
  const { openHistory } = usePlace();
  const latest = useRef({ chosen, pins });
  latest.current = { chosen, pins };
  return useCallback(
    ({ code, children }) => {
      const { chosen, pins } = latest.current;
      const isOneOfSeveral = chosen.length > 1 && chosen.some(({ id }) => id === code.id);
      return isOneOfSeveral
        ? actionsOfCodes(chosen, start)
        : actionsOfCode(code, children.length > 0, { start, shade, pins, openHistory });
    },
    [start, shade, openHistory],
  );
}

export function CodeMenu({ branch }: { readonly branch: CodeBranch }) {
  const actionsOf = useContext(CodeMenuContext);
  return <RowMenu label={branch.code.name} actions={() => actionsOf(branch)} />;
}
