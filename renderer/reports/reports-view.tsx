/** Reports: what the codings say in figures; every figure leads to its passages. */

import { createContext, useContext, useEffect, useRef } from 'react';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PassagesPanel } from './passages-panel.tsx';
import { kindOf } from './report-kinds.tsx';
import { type ReportSession, useReportSession } from './report-session.ts';
import { useReportActions } from './use-report-actions.ts';
import './reports.css';

const SessionContext = createContext<ReportSession | null>(null);

/** The session of the reports, for what stands around their pages. */
export function useSession(): ReportSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no reports above this component');
  return session;
}

/** Keeps its settings and the opened passages while another tab is shown, and counts nothing then. */
export function ReportsView() {
  const place = usePlace();
  const isShown = useObservable(place.tab) === 'reports';
  const session = useReportSession();
  useReportActions(session);
  const page = useRef<HTMLDivElement>(null);
  const project = useQuery('project.info', {}).data;
  // Another report has a menu of its own; the one that it was chosen from is gone, with the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is looked after when the report changes
  useEffect(() => {
    if (document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>('.report-menu-button')?.focus();
  }, [session.method]);
  if (!isShown || !project) return null;
  if (project.codings === 0) {
    return (
      <EmptyState
        title="Nothing to count yet"
        action={<Button onPress={() => place.tab.set('read')}>Go to the texts</Button>}
      >
        Reports count codings. Open a source, select a passage, press <kbd>Enter</kbd> and choose a code.
      </EmptyState>
    );
  }
  const { method, passages } = session;
  const { Page } = kindOf(method);
  const close = () => {
    session.closePassages();
    page.current?.querySelector<HTMLElement>('[role=grid], .figure [tabindex="0"]')?.focus();
  };
  return (
    <SessionContext value={session}>
      <div ref={page} className={passages ? 'report report-with-passages' : 'report'}>
        <Page key={method} {...session.props} />
        {passages && <PassagesPanel {...passages} key={JSON.stringify(passages.query)} onClose={close} />}
      </div>
    </SessionContext>
  );
}
