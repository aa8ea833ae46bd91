/** The frame of the window: bar on top, the chosen tab, status below; files may be dropped anywhere on it. */

import { type ReactElement, useEffect, useState } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { CodeTasksProvider } from '../codebook/code-tasks.tsx';
import { CodebookView } from '../codebook/view/codebook-view.tsx';
import { BlindGate } from '../coders/blind-gate.tsx';
import { HistoryView } from '../history/history-view.tsx';
import { useHistoryActions } from '../history/use-history-actions.ts';
import { Importing } from '../import/importing.tsx';
import { MemosView } from '../memos/memos-view.tsx';
import { type Tab, usePlace } from '../place.tsx';
import { ReadView } from '../reading/read-view.tsx';
import { ReportsView } from '../reports/reports-view.tsx';
import { RetrievalView } from '../retrieval/retrieval-view.tsx';
import { SearchView } from '../search/search-view.tsx';
import { followAppearance } from '../ui/appearance.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FailureBar } from './failure-bar.tsx';
import { keepFocus } from './keep-focus.ts';
import { LiveRegion } from './live-region.tsx';
import { focusView, rememberRegions } from './regions.ts';
import { rememberPlace } from './remember-place.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useWindowTools } from './use-window-tools.tsx';
import './shell.css';

/** Made once: what is drawn in one of them is not drawn anew when another comes to the front. */
const VIEWS: readonly { readonly tab: Tab; readonly view: ReactElement; readonly staysMounted: boolean }[] = [
  { tab: 'read', view: <ReadView />, staysMounted: true },
  { tab: 'codebook', view: <CodebookView />, staysMounted: false },
  { tab: 'search', view: <SearchView />, staysMounted: true },
  {
    tab: 'passages',
    view: (
      <BlindGate what="Passages">
        <RetrievalView />
      </BlindGate>
    ),
    staysMounted: true,
  },
  {
    tab: 'reports',
    view: (
      <BlindGate what="Reports">
        <ReportsView />
      </BlindGate>
    ),
    staysMounted: true,
  },
  { tab: 'memos', view: <MemosView />, staysMounted: false },
  {
    tab: 'history',
    view: (
      <BlindGate what="The history">
        <HistoryView />
      </BlindGate>
    ),
    staysMounted: false,
  },
];

export function Shell() {
  const place = usePlace();
  const tab = useObservable(place.tab);
  const project = useQuery('project.info', {});
  const isRemembered = useRemembered();
  const tools = useWindowTools();
  useFocus();
  useHistoryActions();
  if (!isRemembered) return null;
  if (!project.data) return project.failure ? <FailureMessage failure={project.failure} /> : null;
  return (
    <Importing>
      <CodeTasksProvider>
        <Tabs className="shell" selectedKey={tab} onSelectionChange={(key) => place.tab.set(key as Tab)}>
          <button type="button" className="skip-link" onClick={() => focusView(document)}>
            Skip to the view
          </button>
          <TopBar project={project.data} tools={tools} />
          <main className="shell-main">
            {VIEWS.map(({ tab, view, staysMounted }) => (
              <TabPanel key={tab} id={tab} className="shell-panel" shouldForceMount={staysMounted}>
                <ErrorBoundary>{view}</ErrorBoundary>
              </TabPanel>
            ))}
          </main>
          <FailureBar />
          <StatusBar />
        </Tabs>
      </CodeTasksProvider>
      <LiveRegion />
      {tools.dialogs}
    </Importing>
  );
}

/** Whether what the window remembers was read: everything that is shown starts from it. */
function useRemembered(): boolean {
  const { settings } = useWorkbench();
  const place = usePlace();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    settings.ready.then(() => {
      followAppearance(settings);
      rememberPlace(place, settings);
      setRead(true);
    });
  }, [settings, place]);
  return isRead;
}

function useFocus(): void {
  useEffect(() => {
    const ends = [keepFocus(document), rememberRegions(document)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}
