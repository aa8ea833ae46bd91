/** The passages on which coders differ: a list to go through, and the one in question side by side. */

import { type KeyboardEvent, useRef } from 'react';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { PagedList } from '../../ui/pager.tsx';
import { plural } from '../../ui/words.ts';
import { DisagreementDetail } from './disagreement-detail.tsx';
import { DisagreementList } from './disagreement-list.tsx';
import { type AgreementView, type ListedDisagreements, pageOf } from './disagreements-query.ts';
import { useReasons } from './use-reasons.ts';
import { useSettling } from './use-settling.ts';
import './disagreements.css';

export interface DisagreementsProps {
  readonly found: ListedDisagreements;
  readonly view: AgreementView;
  /** To another place in the list. */
  readonly onGo: (place: number) => void;
}

const NONE: readonly ListedDisagreement[] = [];

export function Disagreements({ found, view, onGo }: DisagreementsProps) {
  const { data, failure, loading, offset } = found;
  const passages = data?.passages ?? NONE;
  const total = data?.listed ?? 0;
  const staysListed = view.listed === 'all';
  const settling = useSettling({ passages, offset, total, at: view.passage, onGo, staysListed });
  const list = useRef<HTMLDivElement>(null);
  const { current } = settling;
  const { memo, write, forget } = useReasons(current);
  const decide = (key: string): boolean => {
    if (key === 'p') settling.settle('present', memo).then(forget);
    else if (key === 'a') settling.settle('absent', memo).then(forget);
    else if (key === 'r') settling.reopen();
    else return false;
    list.current?.focus();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (decide(event.key.toLowerCase())) event.preventDefault();
  };
  if (failure) return <FailureMessage failure={failure} />;
  if (!data) return null;
  return (
    <div className="disagreements">
      <header className="report-header">
        <h2>Passages on which coders differ</h2>
        <p>
          {data.settled} of {plural(data.total, 'disagreement')} settled. Unit: {data.unit}. Coders:{' '}
          {data.coders.join(', ')}, on {plural(data.sources.length, 'source')}.
        </p>
        <progress max={Math.max(1, data.total)} value={data.settled} aria-label="Settled" />
      </header>
      <section className="disagreements-side" aria-label="Disagreements" onKeyDown={onKeyDown}>
        <PagedList
          of={JSON.stringify([view.listed, view.code])}
          offset={pageOf(view.passage)}
          {...{ total, loading }}
          onTurn={onGo}
          className="disagreement-page"
        >
          <DisagreementList ref={list} {...{ passages, offset, total, onGo }} at={settling.at} show={view.listed} />
        </PagedList>
      </section>
      {current && (
        <DisagreementDetail disagreement={current} memo={memo} onMemo={write} onDecide={(key) => void decide(key)} />
      )}
    </div>
  );
}
