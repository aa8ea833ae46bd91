/** The window's entry. */

import { createRoot } from 'react-dom/client';
import { ActionsProvider } from './actions/action-registry.tsx';
import { openBridge } from './api/bridge.ts';
import { WorkbenchProvider } from './api/workbench.tsx';
import { PlaceProvider } from './place.tsx';
import { Shell } from './shell/shell.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { keepStylesOutOfThePage } from './ui/injected-styles.ts';
import './ui/theme.css';

keepStylesOutOfThePage(document);

createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <WorkbenchProvider bridge={openBridge()}>
      <PlaceProvider>
        <ActionsProvider>
          <Shell />
        </ActionsProvider>
      </PlaceProvider>
    </WorkbenchProvider>
  </ErrorBoundary>,
);
