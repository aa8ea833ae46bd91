/** A report on its page: what to count at the left, title and statement, the figure, notes, passages at the right. */

import { type ReactNode, useRef } from 'react';
import type { Table } from '../../shared/report/table.ts';
import type { QueryState } from '../api/query-cache.ts';
import { useQuery } from '../api/use-query.ts';
import { Switcher } from '../ui/choice.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FilterPicker } from './filter-picker.tsx';
import { PassagesPanel } from './passages-panel.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { codingFilterOf } from './report-filter.ts';
import type { ReportKind, ReportProps } from './report-settings.ts';

export interface ReportFrameProps extends ReportProps {
  readonly state: QueryState;
  readonly table: Table | undefined;
  /** What to count. */
  readonly choices: ReactNode;
  /** The figure or the table itself. */
  readonly children: ReactNode;
}

const KINDS: readonly { readonly value: ReportKind; readonly label: string }[] = [
  { value: 'frequency', label: 'Frequency' },
  { value: 'cooccurrence', label: 'Co-occurrence' },
];

export function ReportFrame(props: ReportFrameProps) {
  const { settings, onChange, state, table, choices, passages, onPassages, children } = props;
  const sources = useQuery('sources.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const page = useRef<HTMLElement>(null);
  const close = () => {
    onPassages(null);
    page.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  return (
    <div className={passages ? 'report report-with-passages' : 'report'}>
      <section className="report-choices" aria-label="What to count">
        <Switcher label="Report" value={settings.kind} options={KINDS} onChange={(kind) => onChange({ kind })} />
        {choices}
        <FilterPicker
          sources={sources}
          coders={coders}
          attributes={attributes}
          value={settings.filter}
          onChange={(filter) => onChange({ filter })}
        />
        <ReportDownloads table={table} filter={codingFilterOf(settings.filter)} />
      </section>
      <section ref={page} className="report-page" aria-busy={state.loading}>
        {state.failure && <FailureMessage failure={state.failure} />}
        {table && (
          <>
            <header className="report-header">
              <h2>{table.title}</h2>
              <p>{table.statement}</p>
            </header>
            {children}
            <Notes table={table} />
          </>
        )}
        {state.loading && <p className="report-counting">Counting…</p>}
      </section>
      {passages && <PassagesPanel {...passages} key={JSON.stringify(passages.query)} onClose={close} />}
    </div>
  );
}

function Notes({ table }: { readonly table: Table }) {
  const formulas = table.columns.filter(({ formula }) => formula);
  if (table.notes.length === 0 && formulas.length === 0) return null;
  return (
    <footer className="report-notes">
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <dl>
        {formulas.map(({ key, heading, formula }) => (
          <div key={key}>
            <dt>{heading}</dt>
            <dd>{formula}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
