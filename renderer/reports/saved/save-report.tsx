/** The button that keeps the report that is shown. */

import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { reportOf } from '../../../shared/api/report-catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { useSession } from '../reports-view.tsx';
import { SaveReportDialog } from './save-report-dialog.tsx';
import type { SavedReportsProps } from './saved-reports.tsx';

export function SaveReport({ shown }: SavedReportsProps) {
  const { method } = useSession();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={BookmarkPlus} isDisabled={shown === null} onPress={() => setAsking(true)}>
        Save…
      </Button>
      {asking && shown && (
        <SaveReportDialog report={shown} title={reportOf(method).title} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
