/** The list of disagreements: one keyboard stop, arrows from passage to passage. */

import { type KeyboardEvent, type Ref, useEffect, useId } from 'react';
import { namesOfPath } from '../../../shared/model/code.ts';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { withoutMarkers } from '../../../shared/text/without-markers.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { type AgreementView, keyOfDisagreement } from './disagreements-query.ts';

export interface DisagreementListProps {
  readonly ref: Ref<HTMLDivElement>;
  /** A page of the list. */
  readonly passages: readonly ListedDisagreement[];
  /** Place in the list of the first one of the page. */
  readonly offset: number;
  /** Number of those in the list. */
  readonly total: number;
  /** Place in the list of the one in question. */
  readonly at: number;
  readonly show: AgreementView['listed'];
  readonly onGo: (place: number) => void;
}

const PAGE = 10;

/** The focus stays on the list as a whole, also when the last passage leaves it. */
export function DisagreementList({ ref, passages, offset, total, at, show, onGo }: DisagreementListProps) {
  const id = useId();
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfterKey(event.key, at, total);
    if (next === undefined) return;
    event.preventDefault();
    onGo(next);
  };
  return (
    <div
      ref={ref}
      className="disagreement-list"
      role="listbox"
      aria-label="Passages"
      tabIndex={0}
      aria-activedescendant={passages.length > 0 ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      {passages.length === 0 && <p className="disagreement-none">{WORDS_FOR_NONE[show]}</p>}
      {passages.map((passage, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
        <div
          key={keyOfDisagreement(passage)}
          id={`${id}-${offset + n}`}
          role="option"
          tabIndex={-1}
          aria-selected={offset + n === at}
          aria-posinset={offset + n + 1}
          aria-setsize={total}
          className="disagreement-item"
          onClick={() => onGo(offset + n)}
        >
          <span className="disagreement-code">
            <Swatch colour={passage.colour} />
            <span className="ellipsis">{namesOfPath(passage.path).at(-1)}</span>
            <span className="disagreement-outcome">{passage.outcome ?? ''}</span>
          </span>
          <span className="disagreement-words">{beginningOf(passage) || '(white space)'}</span>
          <span className="count ellipsis">{passage.sourceName}</span>
        </div>
      ))}
    </div>
  );
}

function beginningOf({ text, start, markers }: ListedDisagreement): string {
  return withoutMarkers(text, start, markers).trim().slice(0, 120);
}

const WORDS_FOR_NONE: Readonly<Record<AgreementView['listed'], string>> = {
  open: 'Nothing is open here: the coders agree, or all was settled.',
  settled: 'Nothing was settled yet. Choose Open, read a passage, and press P or A.',
  all: 'The coders agree everywhere under this filter.',
};

function placeAfterKey(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'j') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(at - PAGE, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
