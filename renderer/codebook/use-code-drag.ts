/** Moves codes in the tree by dragging, with the mouse or with the keys. */

import { useMemo } from 'react';
import { type DragAndDropHooks, type DragAndDropOptions, useDragAndDrop } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useCommand } from '../api/use-command.ts';
import { namesOf } from './code-task.ts';
import { placeAfterDrop } from './drop-place.ts';
import type { CodeBranch } from './tree-of-codes.ts';

export function useCodeDrag(codes: readonly Code[]): DragAndDropHooks<CodeBranch> {
  const command = useCommand();
  const options = useMemo<DragAndDropOptions<CodeBranch>>(
    () => ({
      getItems: (keys) => codes.filter(({ id }) => keys.has(id)).map(({ path }) => ({ 'text/plain': path })),
      onMove({ keys, target }) {
        const moved = codes.filter(({ id }) => keys.has(id));
        const ids = moved.map(({ id }) => id);
        const place = placeAfterDrop(codes, ids, { code: target.key as CodeId, position: target.dropPosition });
        if (place) command('codes.move', { codes: ids, ...place }, `Moved ${namesOf(moved)}`);
      },
    }),
    [codes, command],
  );
  return useDragAndDrop(options).dragAndDropHooks;
}
