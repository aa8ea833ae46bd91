/** The saved reports: choosing one shows it again, as it was kept and counted anew. */

import type { Params } from '../../../shared/api/contract.ts';
import { isReportMethod, reportOf } from '../../../shared/api/report-catalogue.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { SavedList } from '../../ui/saved-list.tsx';
import { useSession } from '../reports-view.tsx';

export interface SavedReportsProps {
  /** The report that is shown; null while it waits for a choice. */
  readonly shown: Omit<Params<'savedReports.save'>, 'name'> | null;
}

export function SavedReports({ shown }: SavedReportsProps) {
  const session = useSession();
  const command = useCommand();
  const saved = useQuery('savedReports.list', {}).data ?? [];
  const kindOf = (method: string) => (isReportMethod(method) ? reportOf(method).title : method);
  return (
    <SavedList
      label="Saved reports"
      noun="report"
      rename="Rename saved report"
      items={saved.map((report) => ({ ...report, hint: `${report.name}: ${kindOf(report.method)}` }))}
      onOpen={({ method, params, view }) => isReportMethod(method) && session.open(method, params, view)}
      onReplace={
        shown &&
        (({ id, name }) =>
          command('savedReports.replace', { savedReport: id, ...shown }, `${name} is now the report that is shown`))
      }
      onRename={({ id }, client, name) => client.call('savedReports.rename', { savedReport: id, name })}
      onDelete={({ id, name }) => command('savedReports.delete', { savedReport: id }, `Deleted saved report ${name}`)}
    />
  );
}
