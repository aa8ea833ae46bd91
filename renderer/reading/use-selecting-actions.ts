/** The actions that select passages: by words, sentences and paragraphs, and from coding to coding. */

import { growRange, selectPiece, shrinkRange } from '../../shared/text/grow-range.ts';
import type { PieceKind } from '../../shared/text/pieces.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useSetting } from '../api/settings.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import type { CodingSession } from './use-coding-session.ts';
import { SNAPS_TO_WORDS } from './word-snapping.ts';

const KINDS: readonly { readonly kind: PieceKind; readonly key: string }[] = [
  { kind: 'word', key: 'w' },
  { kind: 'sentence', key: 's' },
  { kind: 'paragraph', key: 'p' },
];

export function useSelectingActions({ reader }: Pick<CodingSession, 'reader'>): void {
  const place = usePlace();
  const { queries, notices } = useWorkbench();
  const [snaps, setSnaps] = useSetting(SNAPS_TO_WORDS);
  const select = (kind: PieceKind, alter: typeof growRange) => {
    const source = place.source.get();
    const text = source === null ? undefined : queries.state('sources.read', { source }).data;
    const selection = place.selection.get();
    if (!text) return;
    const range: TextRange | undefined = selection
      ? alter(text, kind, selection)
      : selectPiece(text, kind, place.caret.get() ?? 0);
    if (range) reader.current?.select(range);
  };
  const pieces = KINDS.flatMap(({ kind, key }): WindowAction[] => [
    {
      ...{ id: `select.grow-${kind}`, title: `Select the ${kind} here, or one more`, section: 'Reading' },
      ...{ keys: [key], within: 'text', run: () => select(kind, growRange) },
    },
    {
      ...{ id: `select.shrink-${kind}`, title: `Select one ${kind} less`, section: 'Reading' },
      ...{ keys: [`Shift+${key}`], within: 'text', run: () => select(kind, shrinkRange) },
    },
  ]);
  useActions([
    ...pieces,
    {
      ...{ id: 'reading.next-coding', title: 'Go to the next coding', section: 'Reading' },
      ...{ keys: [']', 'Alt+ArrowDown'], within: 'text', run: () => reader.current?.visit(1) },
    },
    {
      ...{ id: 'reading.previous-coding', title: 'Go to the coding before', section: 'Reading' },
      ...{ keys: ['[', 'Alt+ArrowUp'], within: 'text', run: () => reader.current?.visit(-1) },
    },
    {
      id: 'reading.snap-to-words',
      title: snaps ? 'Select single characters with the mouse' : 'Select whole words with the mouse',
      section: 'Reading',
      run: () => {
        setSnaps(!snaps);
        notices.say(snaps ? 'The mouse selects single characters' : 'The mouse selects whole words');
      },
    },
  ]);
}
