/** The codings at the caret: which code, by whom, with what memo; each can be recoded, annotated and removed. */

import { Combine, Ellipsis, NotebookText, Replace, Scissors, StickyNote, Tags, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import { wordsOfMemo } from '../../shared/report/memo/read-memo.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeName } from '../codebook/code-name.tsx';
import { SubjectMemosDialog } from '../memos/subject-memos-dialog.tsx';
import { usePlace } from '../place.tsx';
import type { CodingSession } from '../reading/use-coding-session.ts';
import { IconButton } from '../ui/button.tsx';
import { type Action, Menu } from '../ui/menu.tsx';
import { CodingLinks } from './coding-links.tsx';
import { MemoDialog } from './memo-dialog.tsx';
import { useCodingActions } from './use-coding-actions.ts';
import './codings-here.css';

export interface CodingsHerePanelProps {
  readonly codings: readonly Coding[];
  readonly session: CodingSession;
}

function showInPanel(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
}

export function CodingsHerePanel({ codings, session }: CodingsHerePanelProps) {
  const place = usePlace();
  const focused = useObservable(place.focused);
  const codes = useQuery('codes.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const actions = useCodingActions();
  const [annotated, setAnnotated] = useState<Coding | null>(null);
  const [discussed, setDiscussed] = useState<Coding | null>(null);
  if (codings.length === 0) {
    return <p className="codebook-hint">No codings at this place. Put the caret into a coded passage to see them.</p>;
  }
  return (
    <ul className="codings-here">
      {codings.map((coding) => {
        const code = codes.find(({ id }) => id === coding.code);
        if (!code) return null;
        return (
          <li
            key={coding.id}
            ref={coding.id === focused ? showInPanel : null}
            className="coding-here"
            data-focused={coding.id === focused}
          >
            <button type="button" className="coding-here-name" onClick={() => place.focused.set(coding.id)}>
              <CodeName code={code} />
            </button>
            <span className="coding-here-actions">
              <IconButton icon={StickyNote} label={`Memo on ${code.name}`} onPress={() => setAnnotated(coding)} />
              <IconButton
                icon={NotebookText}
                label={`All memos on ${code.name}`}
                onPress={() => setDiscussed(coding)}
              />
              <IconButton icon={Replace} label={`Recode ${code.name}`} onPress={() => session.startRecoding(coding)} />
              <IconButton
                icon={Trash2}
                label={`Remove ${code.name}`}
                onPress={() => actions.remove(coding, code.name)}
              />
              <Menu label={`More for ${code.name}`} actions={moreActions(coding, session)}>
                <IconButton icon={Ellipsis} label={`More for ${code.name}`} />
              </Menu>
            </span>
            <CodingLinks coding={coding.id} />
            <p className="coding-here-more">
              {coders.find(({ id }) => id === coding.coder)?.name}
              {coding.memo && <span className="coding-here-memo"> · {wordsOfMemo(coding.memo)}</span>}
            </p>
          </li>
        );
      })}
      {discussed && (
        <SubjectMemosDialog
          subject={{ kind: 'coding', coding: discussed.id }}
          about="this coding"
          onClose={() => setDiscussed(null)}
        />
      )}
      {annotated && <MemoDialog coding={annotated} onClose={() => setAnnotated(null)} />}
    </ul>
  );
}

function moreActions(coding: Coding, session: CodingSession): Action[] {
  return [
    { label: 'Add another code…', icon: Tags, run: () => session.startAdding(coding) },
    { label: 'Split at the caret', icon: Scissors, run: () => session.splitAtCaret(coding) },
    { label: 'Merge with the next', icon: Combine, run: () => session.mergeWithNext(coding) },
  ];
}
