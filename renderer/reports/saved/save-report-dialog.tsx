/** Keeps the report that is shown under a name. */

import type { Params } from '../../../shared/api/contract.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';

export interface SaveReportDialogProps {
  readonly report: Omit<Params<'savedReports.save'>, 'name'>;
  /** A name to begin with. */
  readonly title: string;
  readonly onClose: () => void;
}

export function SaveReportDialog({ report, title, onClose }: SaveReportDialogProps) {
  return (
    <NameDialog
      title="Save report"
      action="Save"
      name={title}
      hint="What is counted, the filter and the view are kept. Figures are counted anew each time."
      said={(name) => `Saved report ${name}`}
      onSubmit={(client, name) => client.call('savedReports.save', { name, ...report })}
      onClose={onClose}
    />
  );
}
