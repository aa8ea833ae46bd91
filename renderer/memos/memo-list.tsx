/** Memos one below the other: what each says, what it is about, by whom and when; each can be changed and deleted. */

import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { withoutMarkers } from '../../shared/text/without-markers.ts';
import { useCommand } from '../api/use-command.ts';
import { type Place, usePlace } from '../place.tsx';
import { IconButton } from '../ui/button.tsx';
import { dateOf, timeOf } from '../ui/words.ts';
import { MemoText } from './memo-text.tsx';
import './memos.css';

export interface MemoListProps {
  readonly memos: readonly ListedMemo[];
  /** Says what each is about, and leads there. */
  readonly withSubject: boolean;
  readonly onChange: (memo: ListedMemo) => void;
  /** Called where a link in a memo leads away from here. */
  readonly onLeave?: (() => void) | undefined;
}

export function MemoList({ memos, withSubject, onChange, onLeave }: MemoListProps) {
  const list = useRef<HTMLOListElement>(null);
  const deleted = useRef<{ readonly key: string; readonly place: number } | null>(null);
  // Once a deleted memo is gone, the next one has the focus.
  useEffect(() => {
    if (deleted.current === null || memos.some((memo) => keyOf(memo) === deleted.current?.key)) return;
    const next = list.current?.children[Math.min(deleted.current.place, memos.length - 1)];
    deleted.current = null;
    const button = next?.querySelector<HTMLElement>('.memo-actions button:last-of-type');
    (button ?? list.current?.closest<HTMLElement>('[role=dialog]'))?.focus();
  }, [memos]);
  return (
    <ol ref={list} className="memo-list">
      {memos.map((memo, place) => (
        <MemoEntry
          key={keyOf(memo)}
          memo={memo}
          withSubject={withSubject}
          onChange={onChange}
          onLeave={onLeave}
          onDelete={() => {
            deleted.current = { key: keyOf(memo), place };
          }}
        />
      ))}
    </ol>
  );
}

/** The words kept with a coding itself have no id of their own. */
function keyOf({ id, subject }: ListedMemo): string {
  return id === null && subject.kind === 'coding' ? `coding ${subject.coding}` : String(id);
}

interface MemoEntryProps extends Omit<MemoListProps, 'memos'> {
  readonly memo: ListedMemo;
  readonly onDelete: () => void;
}

function MemoEntry({ memo, withSubject, onChange, onLeave, onDelete }: MemoEntryProps) {
  const place = usePlace();
  const command = useCommand();
  const { title, body, about, coderName, changedAt, passage } = memo;
  const name = title || `memo on ${about}`;
  const remove = () => {
    onDelete();
    const said = `Deleted ${name}`;
    if (memo.id !== null) command('memos.delete', { memo: memo.id }, said);
    else if (memo.subject.kind === 'coding')
      command('codings.setMemo', { coding: memo.subject.coding, memo: '' }, said);
  };
  return (
    <li className="memo-entry">
      <div className="memo-words">
        {title && <h3>{title}</h3>}
        {body && <MemoText text={body} {...(onLeave && { onLeave })} />}
        {withSubject && passage && <p className="memo-quotation ellipsis">“{wordsOf(passage)}”</p>}
        <p className="memo-more">
          {withSubject && <Subject memo={memo} place={place} />}
          <span>{coderName}</span>
          <time dateTime={changedAt} title={timeOf(changedAt)}>
            {dateOf(changedAt)}
          </time>
        </p>
      </div>
      <span className="memo-actions">
        <IconButton icon={Pencil} label={`Change ${name}`} onPress={() => onChange(memo)} />
        <IconButton icon={Trash2} label={`Delete ${name}`} onPress={remove} />
      </span>
    </li>
  );
}

function wordsOf({ quotation, start, markers }: NonNullable<ListedMemo['passage']>): string {
  return withoutMarkers(quotation, start, markers).trim();
}

function Subject({ memo, place }: { readonly memo: ListedMemo; readonly place: Place }) {
  if (memo.subject.kind === 'project') return <span>{memo.about}</span>;
  return (
    <button type="button" className="memo-subject ellipsis" title={memo.about} onClick={() => openSubject(place, memo)}>
      {memo.about}
    </button>
  );
}

/** Shows what a memo is about: the passage or source in the reader, the code in the codebook. */
function openSubject(place: Place, { subject, passage }: ListedMemo): void {
  if (passage) place.openPassage(passage.source, passage, subject.kind === 'coding' ? subject.coding : null);
  if (subject.kind === 'source') place.openSource(subject.source);
  if (subject.kind === 'code') place.code.set(subject.code);
  place.tab.set('read');
}
