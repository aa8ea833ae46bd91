/** The frame of the window: bar on top, the chosen tab, status below; files may be dropped anywhere on it. */

import { TabPanel, Tabs } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { HistoryView } from '../history/history-view.tsx';
import { Importing } from '../import/importing.tsx';
import { type Tab, usePlace } from '../place.tsx';
import { ReadView } from '../reading/read-view.tsx';
import { ReportsView } from '../reports/reports-view.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FailureBar } from './failure-bar.tsx';
import { LiveRegion } from './live-region.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useUndoKeys } from './undo.ts';
import './shell.css';

export function Shell() {
  const place = usePlace();
  const tab = useObservable(place.tab);
  const project = useQuery('project.info', {});
  useUndoKeys();
  if (!project.data) return project.failure ? <FailureMessage failure={project.failure} /> : null;
  return (
    <Importing>
      <Tabs className="shell" selectedKey={tab} onSelectionChange={(key) => place.tab.set(key as Tab)}>
        <TopBar project={project.data} />
        <main className="shell-main">
          <TabPanel id="read" className="shell-panel" shouldForceMount>
            <ErrorBoundary>
              <ReadView />
            </ErrorBoundary>
          </TabPanel>
          <TabPanel id="reports" className="shell-panel" shouldForceMount>
            <ErrorBoundary>
              <ReportsView />
            </ErrorBoundary>
          </TabPanel>
          <TabPanel id="history" className="shell-panel">
            <ErrorBoundary>
              <HistoryView />
            </ErrorBoundary>
          </TabPanel>
        </main>
        <FailureBar />
        <StatusBar />
      </Tabs>
      <LiveRegion />
    </Importing>
  );
}
