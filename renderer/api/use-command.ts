/** Commands inside a component: run one, say what was done, and tell a failure where everybody sees it. */

import { useCallback } from 'react';
import type { MethodName, Params, Result } from '../../shared/api/contract.ts';
import { useWorkbench } from './workbench.tsx';

export type Command = <Name extends MethodName>(
  method: Name,
  params: Params<Name>,
  /** What to say once it is done; may be told from the result. */
  said?: string | ((result: Result<Name>) => string),
) => Promise<Result<Name> | undefined>;

/** The returned function answers `undefined` where the call failed; the failure is then shown already. */
export function useCommand(): Command {
  const { client, notices } = useWorkbench();
  return useCallback(
    async (method, params, said) => {
      try {
        const result = await client.call(method, params);
        if (said) notices.say(typeof said === 'string' ? said : said(result), { undoable: true });
        return result;
      } catch (error) {
        notices.complain(error);
        return undefined;
      }
    },
    [client, notices],
  );
}
