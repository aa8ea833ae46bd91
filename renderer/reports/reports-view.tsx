/** Reports: how often codes were applied, and which codes meet; every figure leads to its passages. */

import { useState } from 'react';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CooccurrenceReport } from './cooccurrence-report.tsx';
import { FrequencyReport } from './frequency-report.tsx';
import { altersCount, type OpenedPassages, type ReportSettings, STARTING_SETTINGS } from './report-settings.ts';
import './reports.css';

/** Keeps its settings and the opened passages while another tab is shown, and counts nothing then. */
export function ReportsView() {
  const isShown = useObservable(usePlace().tab) === 'reports';
  const [settings, setSettings] = useState(STARTING_SETTINGS);
  const [passages, setPassages] = useState<OpenedPassages | null>(null);
  const project = useQuery('project.info', {}).data;
  if (!isShown || !project) return null;
  if (project.codings === 0) {
    return (
      <EmptyState title="Nothing to count yet">
        Reports count codings. Open a source, select a passage, press <kbd>Enter</kbd> and choose a code.
      </EmptyState>
    );
  }
  const Report = settings.kind === 'frequency' ? FrequencyReport : CooccurrenceReport;
  const change = (changed: Partial<ReportSettings>) => {
    setSettings({ ...settings, ...changed });
    if (altersCount(changed)) setPassages(null);
  };
  return <Report settings={settings} onChange={change} passages={passages} onPassages={setPassages} />;
}
