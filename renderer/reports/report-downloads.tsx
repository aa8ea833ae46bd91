/** What can be taken away from a report: its table, and the quotations that it counts. */

import { Download, FileSpreadsheet } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Filter } from '../../shared/model/filter.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import type { Table } from '../../shared/report/table.ts';
import { downloadAddress, fetchFile } from '../api/download.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { saveFile, saveText } from '../ui/save-file.ts';

export interface ReportDownloadsProps {
  readonly table: Table | undefined;
  readonly filter: Filter;
}

export function ReportDownloads({ table, filter }: ReportDownloadsProps) {
  const { tasks, notices } = useWorkbench();
  const project = useQuery('project.info', {}).data?.name ?? 'Themata';
  const name = `${project} coded quotations.csv`;
  const addressFor = (task?: string) =>
    downloadAddress(name, 'exports.codings', { filter: filter as never, ...(task && { task }) });
  const download = async (event: MouseEvent) => {
    event.preventDefault();
    try {
      saveFile(name, await tasks.run('Exporting the coded quotations', (task) => fetchFile(addressFor(task))));
      notices.say('Coded quotations exported');
    } catch (error) {
      notices.complain(error);
    }
  };
  return (
    <div className="report-downloads">
      <Button
        icon={FileSpreadsheet}
        isDisabled={!table}
        onPress={() => table && saveText(`${project} ${table.title}.csv`, tableCsv(table))}
      >
        This table (CSV)
      </Button>
      <a className="button button-plain" href={addressFor()} download onClick={download}>
        <Download size={15} aria-hidden />
        Coded quotations (CSV)
      </a>
    </div>
  );
}
