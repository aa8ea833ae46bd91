/** Beside the paragraph that is corrected: the codings in it, and the paragraphs altered so far. */

import { Undo2 } from 'lucide-react';
import type { Source } from '../../shared/model/source.ts';
import type { TextEdit } from '../../shared/text/edit.ts';
import { overlaps, type TextRange } from '../../shared/text/range.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeName } from '../codebook/code-name.tsx';
import { useShownCodings } from '../coders/use-shown-codings.ts';
import { IconButton } from '../ui/button.tsx';
import { plural } from '../ui/words.ts';
import type { TextDrafts } from './text-drafts.ts';

/** Codes that are named; the rest is counted. */
const MOST_CODES = 8;

export function CodingsIn({ source, stretch }: { readonly source: Source; readonly stretch: TextRange }) {
  const codings = useShownCodings(source.id) ?? [];
  const codes = useQuery('codes.list', {}).data ?? [];
  const own = codings.filter((coding) => coding.source === source.id && overlaps(coding, stretch));
  const used = new Set(own.map(({ code }) => code));
  const named = codes.filter(({ id }) => used.has(id));
  return (
    <div className="corrections-codings">
      <h3>{`${plural(own.length, 'coding')} in it`}</h3>
      <ul>
        {named.slice(0, MOST_CODES).map((code) => (
          <li key={code.id}>
            <CodeName code={code} />
          </li>
        ))}
      </ul>
      {named.length > MOST_CODES && <p>{`and ${plural(named.length - MOST_CODES, 'more code')}`}</p>}
    </div>
  );
}

/** Characters of a paragraph by which it is known again. */
const FIRST_WORDS = 80;

interface DraftListProps {
  readonly drafts: TextDrafts;
  readonly onGoTo: (range: TextRange) => void;
  readonly onTakeBack: (draft: TextEdit) => void;
}

export function DraftList({ drafts, onGoTo, onTakeBack }: DraftListProps) {
  if (drafts.length === 0) {
    return <p className="corrections-hint">Codings keep their words. Nothing is stored before you see a preview.</p>;
  }
  return (
    <div>
      <h3>{`${plural(drafts.length, 'paragraph')} altered`}</h3>
      <ul>
        {drafts.map((draft) => {
          const words = draft.text.trim().slice(0, FIRST_WORDS) || '(nothing left)';
          return (
            <li key={draft.start} className="corrections-draft">
              <button type="button" className="ellipsis" onClick={() => onGoTo(draft)}>
                {words}
              </button>
              <IconButton icon={Undo2} label={`Take back: ${words}`} onPress={() => onTakeBack(draft)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
