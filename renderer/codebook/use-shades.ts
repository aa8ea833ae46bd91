/** Gives the codes below a code shades of its colour. */

import { useCallback } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { useCommand } from '../api/use-command.ts';

export function useShades(): (code: Code) => void {
  const command = useCommand();
  return useCallback(
    (code) => command('codes.shade', { code: code.id }, `The sub-codes of ${code.name} have shades of its colour`),
    [command],
  );
}
