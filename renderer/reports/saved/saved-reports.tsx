/** The saved reports: choosing one shows it again, as it was kept and counted anew. */

import { Ellipsis, Pencil, Replace, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Params } from '../../../shared/api/contract.ts';
import { isReportMethod, reportOf } from '../../../shared/api/report-catalogue.ts';
import type { SavedReport } from '../../../shared/model/saved.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useSession } from '../reports-view.tsx';
import { RenameReportDialog } from './rename-report-dialog.tsx';
import '../../ui/row-actions.css';
import './saved.css';

export interface SavedReportsProps {
  /** The report that is shown; null while it waits for a choice. */
  readonly shown: Omit<Params<'savedReports.save'>, 'name'> | null;
}

/** Nothing while there is none: the button that saves the first one stands below. */
export function SavedReports({ shown }: SavedReportsProps) {
  const session = useSession();
  const saved = useQuery('savedReports.list', {}).data ?? [];
  if (saved.length === 0) return null;
  const open = (id: unknown) => {
    const report = saved.find((one) => one.id === id);
    if (report && isReportMethod(report.method)) session.open(report.method, report.params, report.view);
  };
  return (
    <div className="saved-reports">
      <span id="saved-reports" className="choice-label">
        Saved reports
      </span>
      <GridList className="saved-list" aria-labelledby="saved-reports" onAction={open}>
        {saved.map((report) => (
          <SavedRow key={report.id} report={report} shown={shown} />
        ))}
      </GridList>
    </div>
  );
}

interface SavedRowProps extends SavedReportsProps {
  readonly report: SavedReport;
}

function SavedRow({ report, shown }: SavedRowProps) {
  const command = useCommand();
  const [renaming, setRenaming] = useState(false);
  const { id: savedReport, name, method } = report;
  const kind = isReportMethod(method) ? reportOf(method).title : method;
  const replace = () =>
    shown && command('savedReports.replace', { savedReport, ...shown }, `${name} is now the report that is shown`);
  return (
    <GridListItem id={savedReport} textValue={name} className="row-with-actions saved-row">
      <span className="ellipsis" title={`${name}: ${kind}`}>
        {name}
      </span>
      <Menu
        label={name}
        actions={[
          { label: 'Rename…', icon: Pencil, run: () => setRenaming(true) },
          ...(shown ? [{ label: 'Replace by the report shown', icon: Replace, run: replace }] : []),
          {
            ...{ label: 'Delete', icon: Trash2, apart: true, danger: true },
            run: () => command('savedReports.delete', { savedReport }, `Deleted saved report ${name}`),
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={`Actions for ${name}`} />
      </Menu>
      {renaming && <RenameReportDialog report={report} onClose={() => setRenaming(false)} />}
    </GridListItem>
  );
}
