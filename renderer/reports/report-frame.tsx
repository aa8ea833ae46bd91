/** A report on its page: what to count at the left, title and statement, the figure, notes, passages at the right. */

import { Download, FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { tableCsv } from '../../shared/report/csv.ts';
import type { Table } from '../../shared/report/table.ts';
import type { QueryState } from '../api/query-cache.ts';
import { useQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Switcher } from '../ui/choice.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { saveText } from '../ui/save-file.ts';
import { PassagesPanel, type PassagesQuery } from './passages-panel.tsx';
import type { ReportKind, ReportProps } from './report-settings.ts';

export interface OpenedPassages {
  readonly title: string;
  readonly query: PassagesQuery;
}

export interface ReportFrameProps extends ReportProps {
  readonly state: QueryState;
  readonly table: Table | undefined;
  /** What to count. */
  readonly choices: ReactNode;
  readonly passages: OpenedPassages | null;
  readonly onClosePassages: () => void;
  /** The figure or the table itself. */
  readonly children: ReactNode;
}

const KINDS: readonly { readonly value: ReportKind; readonly label: string }[] = [
  { value: 'frequency', label: 'Frequency' },
  { value: 'cooccurrence', label: 'Co-occurrence' },
];

export function ReportFrame(props: ReportFrameProps) {
  const { settings, onChange, state, table, choices, passages, onClosePassages, children } = props;
  return (
    <div className={passages ? 'report report-with-passages' : 'report'}>
      <section className="report-choices" aria-label="What to count">
        <Switcher label="Report" value={settings.kind} options={KINDS} onChange={(kind) => onChange({ kind })} />
        {choices}
        <Downloads table={table} />
      </section>
      <section className="report-page" aria-busy={state.loading}>
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
      {passages && <PassagesPanel {...passages} key={JSON.stringify(passages.query)} onClose={onClosePassages} />}
    </div>
  );
}

function Downloads({ table }: { readonly table: Table | undefined }) {
  const name = useQuery('project.info', {}).data?.name ?? 'Themata';
  const quotations = `/download/${encodeURIComponent(`${name} coded quotations.csv`)}?method=exports.codings&params=%7B%7D`;
  return (
    <div className="report-downloads">
      <Button
        icon={FileSpreadsheet}
        isDisabled={!table}
        onPress={() => table && saveText(`${name} ${table.title}.csv`, tableCsv(table))}
      >
        This table (CSV)
      </Button>
      <a className="button button-plain" href={quotations} download>
        <Download size={15} aria-hidden />
        Coded quotations (CSV)
      </a>
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
