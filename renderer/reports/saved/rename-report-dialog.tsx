/** Another name for a saved report. */

import { useState } from 'react';
import type { SavedReport } from '../../../shared/model/saved.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

export interface RenameReportDialogProps {
  readonly report: SavedReport;
  readonly onClose: () => void;
}

export function RenameReportDialog({ report, onClose }: RenameReportDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(report.name);
  const submit = async () => {
    await client.call('savedReports.rename', { savedReport: report.id, name });
    notices.say(`${report.name} is now called ${name}`, { undoable: true });
  };
  return (
    <FormDialog title="Rename saved report" action="Rename" disabled={!name.trim()} onClose={onClose} onSubmit={submit}>
      <Field label="Name" value={name} onChange={setName} autoFocus required />
    </FormDialog>
  );
}
