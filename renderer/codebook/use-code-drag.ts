/** Moves codes in the tree by dragging, with the mouse or with the keys. */

import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useCommand } from '../api/use-command.ts';
import { type DropPlace, placeAfterDrop } from './drop-place.ts';
import type { CodeBranch } from './tree-of-codes.ts';

export function useCodeDrag(codes: readonly Code[]): DragAndDropHooks<CodeBranch> {
  const command = useCommand();
  const move = (id: CodeId, target: DropPlace) => {
    const place = placeAfterDrop(codes, id, target);
    const name = codes.find((code) => code.id === id)?.name;
    if (place) command('codes.move', { code: id, ...place }, `Moved ${name}`);
  };
  const { dragAndDropHooks } = useDragAndDrop<CodeBranch>({
    getItems: (_keys, branches) => branches.map(({ code }) => ({ 'text/plain': code.path })),
    onMove: ({ keys, target }) => {
      for (const key of keys) move(key as CodeId, { code: target.key as CodeId, position: target.dropPosition });
    },
  });
  return dragAndDropHooks;
}
