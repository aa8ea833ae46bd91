/** A report on its page: what to count at the left; title and statement, the figure or table, and notes at the right. */

import type { ReactNode } from 'react';
import type { Params } from '../../shared/api/contract.ts';
import type { ReportMethod } from '../../shared/api/report-catalogue.ts';
import { formulasOf } from '../../shared/report/formulas.ts';
import type { Table } from '../../shared/report/table.ts';
import { Button } from '../ui/button.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FilterPicker } from './filter/filter-picker.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { ReportMenu } from './report-menu.tsx';
import { useSession } from './reports-view.tsx';
import { SaveReport } from './saved/save-report.tsx';
import { SavedReports } from './saved/saved-reports.tsx';
import type { ReportState } from './use-report.ts';

export interface ReportFrameProps<Name extends ReportMethod> {
  readonly state: ReportState<Name>;
  /** What was counted; null while the report waits for a choice. */
  readonly params: Params<Name> | null;
  /** The table whose title, statement and notes are told; the main one where it is left out. */
  readonly table?: Table | undefined;
  /** What to count. */
  readonly choices: ReactNode;
  /** The figure or the table itself, or what to do first. */
  readonly children: ReactNode;
}

export function ReportFrame<Name extends ReportMethod>(props: ReportFrameProps<Name>) {
  const { state, params, choices, children, table = state.tables[0] } = props;
  const session = useSession();
  const shown = params && { method: session.method, params: params as never, view: session.props.view };
  return (
    <>
      <section className="report-choices" aria-label="What to count">
        <ReportMenu value={session.method} onChange={session.choose} />
        <SavedReports shown={shown} />
        {choices}
        <FilterPicker value={session.filter} onChange={session.changeFilter} />
        <div className="report-downloads">
          <SaveReport shown={shown} />
          <ReportDownloads state={state} params={params} />
        </div>
      </section>
      <section className="report-page" aria-busy={state.loading}>
        {state.failure && (
          <FailureMessage failure={state.failure}>
            <Button onPress={state.countAgain}>Count again</Button>
          </FailureMessage>
        )}
        {table && (
          <header className="report-header">
            <h2>{table.title}</h2>
            <p>{table.statement}</p>
          </header>
        )}
        {children}
        {table && <Notes table={table} />}
        {state.loading && !table && <p className="report-counting">Counting…</p>}
      </section>
    </>
  );
}

function Notes({ table }: { readonly table: Table }) {
  const formulas = formulasOf(table.columns);
  if (table.notes.length === 0 && formulas.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled, also by keyboard
    <footer className="report-notes" tabIndex={0}>
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <dl>
        {formulas.map(({ name, formula }) => (
          <div key={`${name}: ${formula}`}>
            <dt>{name}</dt>
            <dd>{formula}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
