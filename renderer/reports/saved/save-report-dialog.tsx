/** Keeps the report that is shown under a name. */

import { useState } from 'react';
import type { Params } from '../../../shared/api/contract.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

export interface SaveReportDialogProps {
  readonly report: Omit<Params<'savedReports.save'>, 'name'>;
  /** A name to begin with. */
  readonly title: string;
  readonly onClose: () => void;
}

export function SaveReportDialog({ report, title, onClose }: SaveReportDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(title);
  const submit = async () => {
    await client.call('savedReports.save', { name, ...report });
    notices.say(`Saved report ${name}`, { undoable: true });
  };
  return (
    <FormDialog title="Save report" action="Save" disabled={!name.trim()} onClose={onClose} onSubmit={submit}>
      <Field
        label="Name"
        value={name}
        onChange={setName}
        autoFocus
        required
        hint="What is counted, the filter and the view are kept. Figures are counted anew each time."
      />
    </FormDialog>
  );
}
