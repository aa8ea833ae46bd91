/** A memo in the editor: what is stored is shown, and what is shown is stored. */

import fc from 'fast-check';
import { createEditor } from 'lexical';
import { expect, test } from 'vitest';
import { $readBlocks, $showMemo, MEMO_NODES } from '../../../renderer/memos/editor/memo-nodes.ts';
import { readMemo } from '../../../shared/report/memo/read-memo.ts';
import { writeMemo } from '../../../shared/report/memo/write-memo.ts';
import { memos } from '../../shared/report/memo/any-memo.ts';

function throughEditor(markdown: string): string {
  const editor = createEditor({
    nodes: MEMO_NODES,
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $showMemo(readMemo(markdown)), { discrete: true });
  return writeMemo(editor.getEditorState().read($readBlocks));
}

test('a memo comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(memos, (blocks) => {
      const markdown = writeMemo(blocks);
      expect(throughEditor(markdown)).toBe(markdown);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('a memo without any form keeps every word, and signs that mean nothing stay as they are', () => {
  for (const words of ['5 * 3 < 4\nC:\\temp\n\n[sic] 🌍', '']) expect(throughEditor(words)).toBe(words);
});
