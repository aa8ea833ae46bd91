/** The passages behind a figure: each with its context and codings; a click leads to it in the reader. */

import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Params } from '../../shared/api/contract.ts';
import { namesOfPath } from '../../shared/model/code.ts';
import type { Passage, PassageCoding } from '../../shared/report/passage.ts';
import { pagesInWords } from '../../shared/text/page-numbers.ts';
import { useQuery, useSteadyQuery } from '../api/use-query.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { usePlace } from '../place.tsx';
import { IconButton } from '../ui/button.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { PAGE, PagedList } from '../ui/pager.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { plural } from '../ui/words.ts';
import { excerptOf } from './excerpt.ts';
import { type TitlePart, titleInWords } from './passages-title.ts';
import './passages-panel.css';

/** Where the passages come from. */
export type PassagesQuery =
  | { readonly method: 'codings.passages'; readonly params: Params<'codings.passages'> }
  | { readonly method: 'reports.meetings'; readonly params: Params<'reports.meetings'> }
  | { readonly method: 'reports.comparisonPassages'; readonly params: Params<'reports.comparisonPassages'> }
  | { readonly method: 'reports.occurrences'; readonly params: Params<'reports.occurrences'> };

export interface PassagesPanelProps {
  readonly title: readonly TitlePart[];
  readonly query: PassagesQuery;
  readonly onClose: () => void;
}

export function PassagesPanel({ title: parts, query, onClose }: PassagesPanelProps) {
  const [offset, setOffset] = useState(0);
  const params = { ...query.params, offset, limit: PAGE } as Params<typeof query.method>;
  const { data, failure, loading } = useSteadyQuery(query.method, params);
  const title = titleInWords(parts, useQuery('codes.list', {}).data ?? []);
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  return (
    <aside ref={panel} className="passages-panel" aria-label={`Passages of ${title}`}>
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label="Close passages" onPress={onClose} />
      </header>
      {failure && <FailureMessage failure={failure} />}
      {data && data.total <= PAGE && <p className="passages-total">{plural(data.total, 'passage')}</p>}
      {data && (
        <PagedList of={title} total={data.total} onTurn={setOffset} className="passages-page" {...{ offset, loading }}>
          <ol className="passages">
            {data.passages.map((passage) => (
              <PassageItem
                key={keyOf(passage)}
                passage={passage}
                areFoundWords={query.method === 'reports.occurrences'}
              />
            ))}
          </ol>
        </PagedList>
      )}
    </aside>
  );
}

/** The same codings meet in each of several sentences; words are found without any. */
function keyOf({ source, start, codings }: Passage): string {
  return [source, start, ...codings.map(({ id }) => id)].join(' ');
}

export interface PassageItemProps {
  readonly passage: Passage;
  /** Whether its text is what was looked for, and stands out where no coding marks it. */
  readonly areFoundWords?: boolean;
}

export function PassageItem({ passage, areFoundWords = false }: PassageItemProps) {
  const place = usePlace();
  const { before, pieces, after } = excerptOf(passage);
  const open = () => place.openPassage(passage.source, passage, passage.codings[0]?.id ?? null);
  return (
    <li className="passage">
      <button type="button" onClick={open} aria-label={`Open in ${passage.sourceName}`}>
        <span className="passage-source">{passage.sourceName}</span>
        {passage.pages && <span className="passage-pages">{pagesInWords(passage.pages)}</span>}
      </button>
      <blockquote className={areFoundWords ? 'passage-found' : undefined}>
        {before && <span className="passage-context">{before}</span>}
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage stay in their order
          <Words key={index} text={piece.text} codings={piece.codings} />
        ))}
        {after && <span className="passage-context">{after}</span>}
      </blockquote>
      <ul className="passage-codings">
        {passage.codings.map((coding) => (
          <li key={coding.id} title={coding.path}>
            <Swatch colour={coding.colour} />
            {namesOfPath(coding.path).at(-1)} <span className="count">{coding.coder}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Words under several codings are underlined, and the first coding's colour fills them. */
function Words({ text, codings }: { readonly text: string; readonly codings: readonly PassageCoding[] }) {
  const [first] = codings;
  if (!first) return text;
  return (
    <mark
      className={new Set(codings.map(({ code }) => code)).size > 1 ? 'passage-words passage-both' : 'passage-words'}
      style={{ '--code': first.colour } as React.CSSProperties}
    >
      {text}
    </mark>
  );
}
