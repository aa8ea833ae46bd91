/** The actions that code: apply, repeat, in vivo, pinned codes, and what is done to the coding in focus. */

import type { EndMove } from '../../shared/text/grow-range.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useSetting } from '../api/settings.ts';
import { useQuery } from '../api/use-query.ts';
import { codeOfDigit, DIGITS, PINNED_CODES } from '../coding/pinned-codes.ts';
import { RECENT_CODES } from '../coding/recent-codes.ts';
import { inWords } from '../ui/words.ts';
import type { CodingSession } from './use-coding-session.ts';

type Entry = readonly [id: string, title: string, keys: readonly string[], run: () => void];

const ENDS: readonly (readonly [title: string, key: string, move: EndMove])[] = [
  ['Move the coding’s end on by a word', 'e', { end: 'end', by: 'word', step: 1 }],
  ['Move the coding’s end back by a word', 'Shift+e', { end: 'end', by: 'word', step: -1 }],
  ['Move the coding’s start back by a word', 'b', { end: 'start', by: 'word', step: -1 }],
  ['Move the coding’s start on by a word', 'Shift+b', { end: 'start', by: 'word', step: 1 }],
  ['Move the coding’s end on by a character', '.', { end: 'end', by: 'character', step: 1 }],
  ['Move the coding’s end back by a character', ',', { end: 'end', by: 'character', step: -1 }],
  ['Move the coding’s start back by a character', '<', { end: 'start', by: 'character', step: -1 }],
  ['Move the coding’s start on by a character', '>', { end: 'start', by: 'character', step: 1 }],
];

export function useCodingKeys(session: CodingSession): void {
  const codes = useQuery('codes.list', {}).data ?? [];
  const [pinned] = useSetting(PINNED_CODES);
  const [{ last }] = useSetting(RECENT_CODES);
  const again = last.flatMap((id) => codes.find((code) => code.id === id)?.name ?? []);
  const entries: readonly Entry[] = [
    ['coding.apply', 'Apply a code to the selection…', ['Enter', 'c'], session.startApplying],
    [
      'coding.repeat',
      again.length > 0 ? `Apply ${inWords(again)} again` : 'Apply the last codes again',
      ['r'],
      session.repeatLast,
    ],
    ['coding.in-vivo', 'Code in vivo: make a code of the words selected', ['v'], session.codeInVivo],
    ...DIGITS.map((digit): Entry => {
      const name = codeOfDigit(pinned, codes, digit)?.name;
      const title = name ? `Apply ${name}` : `Apply the code pinned to ${digit}`;
      return [`coding.pinned-${digit}`, title, [`${digit}`], () => session.applyPinned(digit)];
    }),
    ['coding.add', 'Add another code to the words of the coding…', ['a'], session.addToFocused],
    ['coding.recode', 'Recode the coding…', ['Shift+r'], session.recodeFocused],
    ['coding.remove', 'Remove the coding', ['Delete', 'Backspace'], session.removeFocused],
    ['coding.split', 'Split the coding at the caret', ['x'], () => session.splitAtCaret()],
    ['coding.merge', 'Merge the coding with the next one of its code', ['j'], () => session.mergeWithNext()],
    ['coding.fit', 'Fit the coding to the selection', ['f'], session.fitToSelection],
    ...ENDS.map(
      ([title, key, move]): Entry => [
        `coding.${move.end}-${move.by}-${move.step > 0 ? 'on' : 'back'}`,
        title,
        [key],
        () => session.moveEnd(move),
      ],
    ),
  ];
  useActions(
    entries.map(
      ([id, title, keys, run]): WindowAction => ({ id, title, section: 'Coding', keys, within: 'text', run }),
    ),
  );
}
