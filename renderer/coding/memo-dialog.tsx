/** The words kept with a coding itself. */

import type { Coding } from '../../shared/model/coding.ts';
import { MemoDialog as AnyMemoDialog } from '../memos/memo-dialog.tsx';

export function MemoDialog({ coding, onClose }: { readonly coding: Coding; readonly onClose: () => void }) {
  const memo = { id: null, title: '', body: coding.memo };
  return (
    <AnyMemoDialog subject={{ kind: 'coding', coding: coding.id }} about="this coding" memo={memo} onClose={onClose} />
  );
}
