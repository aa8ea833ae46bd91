/** Finding in the open source: what is looked for there, which hit the person is at, and the bar for it. */

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { SourceText } from '../../shared/model/source.ts';
import { overlaps, type TextRange } from '../../shared/text/range.ts';
import { useActions } from '../actions/action-registry.tsx';
import { useSteadyQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import type { ReaderHandle } from '../reader/reader.tsx';
import { FindBar } from './find-bar.tsx';
import { type FindDraft, flawInTerms, NEW_FIND, termsOfDraft } from './search-draft.ts';
import { useRested } from './use-rested.ts';

export interface Finding {
  /** All hits, as `[start0, end0, ...]`. */
  readonly found: readonly number[];
  /** Null while nothing is looked for. */
  readonly bar: ReactNode;
}

/** Longer selections are no words to look for. */
const LONGEST_TAKEN = 100;
const NOTHING: readonly number[] = [];

export function useFinding(text: SourceText | undefined, reader: RefObject<ReaderHandle | null>): Finding {
  const place = usePlace();
  const { notices } = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<FindDraft>(NEW_FIND);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  /** Where the search began, and the way back there. */
  const origin = useRef({ offset: 0, back: () => {} });
  /** Whether the next answer leads to a hit: it does after typing, not where another source was opened meanwhile. */
  const leads = useRef(false);
  /** A step that waits for the hits: they are not looked for while the bar is closed. */
  const [awaited, setAwaited] = useState<1 | -1 | null>(null);
  const source = text?.source;
  const isAsked = source !== undefined && (isOpen || awaited !== null);
  const { ranges, flaw, failure, loading } = useHits(isAsked ? source : null, draft);
  const count = ranges.length / 2;

  const rangeAt = (index: number): TextRange => ({ start: ranges[2 * index]!, end: ranges[2 * index + 1]! });
  const goTo = (index: number) => {
    const range = rangeAt(index);
    setAt(index);
    place.selection.set(range);
    reader.current?.reveal(range);
  };
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const selected = place.selection.get();
    const isThere = at !== null && selected !== null && overlaps(selected, rangeAt(at));
    const offset = selected?.start ?? place.caret.get() ?? 0;
    goTo(isThere ? (at + by + count) % count : nearest(ranges, offset, by));
  };
  const goOn = (by: 1 | -1) => {
    place.tab.set('read');
    setAwaited(by);
  };
  const open = () => {
    place.tab.set('read');
    const selection = place.selection.get();
    if (!isOpen) origin.current = { offset: selection?.start ?? place.caret.get() ?? 0, back: bookmark(reader) };
    const taken = selection && text?.text.slice(selection.start, selection.end);
    if (taken && taken.length <= LONGEST_TAKEN && !taken.includes('\n')) {
      setDraft({ ...draft, text: draft.isExpression ? draft.text : taken });
      leads.current = true;
    }
    setOpen(true);
    setAt(null);
    setTimeout(() => field.current?.select());
  };
  const close = (returns: boolean) => {
    setOpen(false);
    if (returns) origin.current.back();
    else reader.current?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes to a hit when an answer has come
  useEffect(() => {
    if (loading || !leads.current || count === 0) return;
    leads.current = false;
    goTo(nearest(ranges, origin.current.offset, 1));
  }, [ranges, loading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it steps when the hits are there
  useEffect(() => {
    if (awaited === null || loading) return;
    if (count === 0 && !isOpen) notices.say(flaw ?? failure?.message ?? `“${draft.text}” is not in this source`);
    step(awaited);
    setAwaited(null);
  }, [awaited, loading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places in another text mean nothing
  useEffect(() => setAt(null), [source]);
  const canGoOn = source !== undefined && draft.text.trim() !== '';
  useActions([
    {
      ...{ id: 'search.in-source', title: 'Find in this source', section: 'Search', keys: ['Ctrl+F'] },
      ...{ isEnabled: source !== undefined, run: open },
    },
    {
      ...{ id: 'search.next', title: 'Next hit', section: 'Search', keys: ['F3'] },
      ...{ isEnabled: canGoOn, run: () => goOn(1) },
    },
    {
      ...{ id: 'search.previous', title: 'Previous hit', section: 'Search', keys: ['Shift+F3'] },
      ...{ isEnabled: canGoOn, run: () => goOn(-1) },
    },
  ]);
  const change = (next: FindDraft) => {
    leads.current = true;
    setDraft(next);
    setAt(null);
  };
  return {
    found: isOpen ? ranges : NOTHING,
    bar: isOpen && (
      <FindBar
        {...{ field, draft, at, count, step, close }}
        flaw={flaw ?? failure?.message}
        loading={loading}
        onChange={change}
      />
    ),
  };
}

/** The hits of a draft in a source; none while it is wrong or empty. */
function useHits(source: SourceText['source'] | null, typed: FindDraft) {
  const draft = useRested(typed);
  const terms = termsOfDraft(draft);
  const flaw = flawInTerms(terms);
  const isAsked = source !== null && terms.length > 0 && !flaw;
  const { matchCase, wholeWords } = draft;
  const params = isAsked ? { source, terms, matchCase, wholeWords } : null;
  const { data, failure, loading } = useSteadyQuery('search.inSource', params);
  const ranges = isAsked && data?.source === source ? data.ranges : NOTHING;
  return { ranges, flaw, failure, loading: (isAsked && loading) || draft !== typed };
}

function bookmark(reader: RefObject<ReaderHandle | null>): () => void {
  return reader.current?.bookmark() ?? (() => {});
}

/** The first hit at or after `offset`, or the last one before it; from the other end of the text where there is none. */
function nearest(ranges: readonly number[], offset: number, by: 1 | -1): number {
  const count = ranges.length / 2;
  let next = 0;
  while (next < count && ranges[2 * next]! < offset) next++;
  return by === 1 ? next % count : (next - 1 + count) % count;
}
