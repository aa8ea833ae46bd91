/** What is done to a coding that there is: removed, its ends moved, split and merged. One key press after the other. */

import { type RefObject, useMemo } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import { type EndMove, moveEnd } from '../../shared/text/grow-range.ts';
import { gapBetween, type TextRange } from '../../shared/text/range.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { shownCodings } from '../coders/use-shown-codings.ts';
import { codingToMerge } from '../coding/coding-to-merge.ts';
import { RECENT_CODES } from '../coding/recent-codes.ts';
import type { CodingActions } from '../coding/use-coding-actions.ts';
import { usePlace } from '../place.tsx';
import { plural } from '../ui/words.ts';
import { codingInQuestion } from './coding-in-question.ts';
import { sizeOfSelection } from './selection-size.ts';
import type { Applying } from './use-applying.ts';
import type { InTurn } from './use-turns.ts';

/** What is not told a coding acts upon the one in focus, else upon the topmost at the caret. */
export interface Editing {
  /** Removes the coding in focus; one that is just being applied is waited for. */
  removeFocused(): void;
  moveEnd(move: EndMove): void;
  /** Gives a coding another range; settles once the window knows of it. */
  moveTo(coding: Coding, range: TextRange): Promise<void>;
  /** Gives the coding the range of the selection. */
  fitToSelection(): void;
  splitAtCaret(coding?: Coding): void;
  /** With the next coding of its code and coder that it meets, else with the one before. */
  mergeWithNext(coding?: Coding): void;
  addToFocused(): void;
  recodeFocused(): void;
}

interface InQuestion {
  readonly coding: Coding;
  readonly codings: readonly Coding[];
  readonly text: SourceText;
  /** Of its code. */
  readonly name: string;
}

export function useEditing(
  actions: CodingActions,
  inTurn: InTurn,
  shownCoders: RefObject<ReadonlySet<CoderId>>,
  { startAdding, startRecoding }: Pick<Applying, 'startAdding' | 'startRecoding'>,
): Editing {
  const place = usePlace();
  const { queries, notices, settings } = useWorkbench();
  return useMemo(() => {
    const nameOf = ({ code }: Pick<Coding, 'code'>) =>
      queries.state('codes.list', {}).data?.find(({ id }) => id === code)?.name ?? 'the coding';
    const inQuestion = (given?: Coding): InQuestion | undefined => {
      const source = place.source.get();
      if (source === null) return undefined;
      const all = queries.state('codings.ofSource', { source }).data ?? [];
      const codings = shownCodings(all, shownCoders.current, place.focused.get());
      const text = queries.state('sources.read', { source }).data;
      const coding = given ?? codingInQuestion(codings, place.focused.get(), place.caret.get());
      return text && coding && { coding, codings, text, name: nameOf(coding) };
    };
    const withCoding = (act: (about: InQuestion) => Promise<void> | void, given?: Coding) =>
      inTurn(() => {
        const about = inQuestion(given);
        return about ? act(about) : notices.say(NONE_IN_FOCUS);
      });
    /** What is typed next is for the palette: only a coding that is not known yet is waited for. */
    const atOnce = (open: (coding: Coding) => void) => {
      const about = inQuestion();
      if (about) open(about.coding);
      else withCoding(({ coding }) => open(coding));
    };
    const moveTo = ({ coding, text, name }: InQuestion, range: TextRange) => {
      const words = plural(sizeOfSelection(text, range).words, 'word');
      return actions.move(coding, range, `${name} now covers ${words}, ${endsOf(text.text, range)}`);
    };
    return {
      removeFocused: () =>
        inTurn(() => {
          const [id, source] = [place.focused.get(), place.source.get()];
          if (id === null || source === null) return notices.say(NONE_IN_FOCUS);
          const known = queries.state('codings.ofSource', { source }).data?.find((coding) => coding.id === id);
          // One that the list does not hold yet is the one just applied.
          const code = known?.code ?? settings.get(RECENT_CODES).last[0];
          return actions.remove({ id, source }, code === undefined ? 'the coding' : nameOf({ code }));
        }),
      moveEnd: (move) =>
        withCoding((about) => {
          const range = moveEnd(about.text, about.coding, move);
          if (isSame(range, about.coding)) return notices.say(`The ${move.end} of ${about.name} can go no further`);
          return moveTo(about, range);
        }),
      moveTo: (coding, range) => withCoding((about) => moveTo(about, range), coding),
      fitToSelection: () =>
        withCoding((about) => {
          const range = place.selection.get();
          if (!range || gapBetween(range, about.coding) > 0) {
            return notices.say(`Select the words that ${about.name} is to cover first`);
          }
          return isSame(range, about.coding) ? undefined : moveTo(about, range);
        }),
      splitAtCaret: (given) =>
        withCoding(({ coding, name }) => {
          const at = place.caret.get() ?? 0;
          if (coding.start < at && at < coding.end) return actions.split(coding, at, name);
          return notices.say(`Put the caret between two words of ${name} to split it there`);
        }, given),
      mergeWithNext: (given) =>
        withCoding(({ coding, codings, text, name }) => {
          const other = codingToMerge(text.text, codings, coding);
          if (other) return actions.merge(coding, other, name);
          return notices.say(`No other coding of ${name} meets this one`);
        }, given),
      addToFocused: () => atOnce(startAdding),
      recodeFocused: () => atOnce(startRecoding),
    };
  }, [place, queries, notices, settings, actions, inTurn, shownCoders, startAdding, startRecoding]);
}

const NONE_IN_FOCUS = 'Put a coding in focus first: ] goes to the next one, [ to the one before';

function isSame(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Characters in which the first and the last word of a range are looked for. */
const LONGEST_WORD = 80;

/** The first and the last of the words: who moves an end by key hears where it is. */
function endsOf(text: string, { start, end }: TextRange): string {
  const wordsOf = (from: number, to: number) =>
    text.slice(Math.max(start, from), Math.min(end, to)).trim().split(/\s+/);
  const [first, ...others] = wordsOf(start, start + LONGEST_WORD);
  return others.length > 0 ? `“${first} … ${wordsOf(end - LONGEST_WORD, end).at(-1)}”` : `“${first}”`;
}
