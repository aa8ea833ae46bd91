/** The bar above the text that finds in it: what is looked for, how, and from hit to hit. */

import { CaseSensitive, ChevronDown, ChevronUp, Regex, Search, WholeWord, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import { IconButton } from '../ui/button.tsx';
import type { FindDraft } from './search-draft.ts';
import './find-bar.css';

export interface FindBarProps {
  readonly field: Ref<HTMLInputElement>;
  readonly draft: FindDraft;
  readonly onChange: (draft: FindDraft) => void;
  /** The hit that the person is at, from 0. */
  readonly at: number | null;
  readonly count: number;
  readonly loading: boolean;
  /** What is wrong with what is looked for. */
  readonly flaw: string | undefined;
  readonly step: (by: 1 | -1) => void;
  /** `returns` leads back to where the search began; else the hit stays selected. */
  readonly close: (returns: boolean) => void;
}

const SWITCHES = [
  { key: 'wholeWords', label: 'Whole words', icon: WholeWord },
  { key: 'matchCase', label: 'Match case', icon: CaseSensitive },
  { key: 'isExpression', label: 'Regular expression', icon: Regex },
] as const;

export function FindBar({ field, draft, onChange, at, count, loading, flaw, step, close }: FindBarProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Enter' && isField && (event.ctrlKey || event.metaKey)) close(false);
    else if ((event.key === 'Enter' && isField) || event.key === 'F3') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = flaw ?? wordsOf(draft, at, count, loading);
  return (
    <search className="find-bar" aria-label="Find in this source" onKeyDown={onKeyDown}>
      <div className="filter">
        <Search size={14} aria-hidden />
        <input
          ref={field}
          aria-label="Find in this source"
          placeholder="Find in this source"
          spellCheck={false}
          autoComplete="off"
          value={draft.text}
          onChange={({ target }) => onChange({ ...draft, text: target.value })}
        />
      </div>
      {SWITCHES.map(({ key, label, icon: Icon }) => (
        <ToggleButton
          key={key}
          className="icon-button find-switch"
          aria-label={label}
          isSelected={draft[key]}
          // What are whole words, an expression says by itself.
          isDisabled={key === 'wholeWords' && draft.isExpression}
          onChange={(isOn) => onChange({ ...draft, [key]: isOn })}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </ToggleButton>
      ))}
      <p className={flaw ? 'find-words find-flaw ellipsis' : 'find-words ellipsis'} role="status" title={words}>
        {words}
      </p>
      <IconButton icon={ChevronUp} label="Previous hit" keys="Shift+Enter" onPress={() => step(-1)} />
      <IconButton icon={ChevronDown} label="Next hit" keys="Enter" onPress={() => step(1)} />
      <IconButton icon={X} label="Close and stay here" keys="Ctrl+Enter" onPress={() => close(false)} />
    </search>
  );
}

function wordsOf({ text }: FindDraft, at: number | null, count: number, loading: boolean): string {
  if (text.trim() === '' || (loading && count === 0)) return '';
  if (count === 0) return 'Nothing found';
  return at === null ? `${count} found` : `${at + 1} of ${count}`;
}
