/** The reports and those that were saved, as actions of the window: each can be gone to by its name. */

import { isReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { REPORT_SECTIONS } from './report-kinds.tsx';
import type { ReportSession } from './report-session.ts';
import { useDownload } from './use-download.ts';

export function useReportActions(session: ReportSession): void {
  const place = usePlace();
  const save = useDownload();
  const codings = useQuery('project.info', {}).data?.codings ?? 0;
  const saved = useQuery('savedReports.list', {}).data ?? [];
  const show = (open: () => void) => () => {
    open();
    place.tab.set('reports');
  };
  const kinds = REPORT_SECTIONS.flatMap((section) => section.kinds);
  useActions([
    ...kinds.map(
      ({ method }): WindowAction => ({
        id: method,
        title: `Report: ${reportOf(method).title}`,
        section: 'Reports',
        isEnabled: codings > 0,
        run: show(() => session.choose(method)),
      }),
    ),
    ...saved.flatMap(({ id, name, method, params, view }): WindowAction[] =>
      isReportMethod(method)
        ? [
            {
              id: `savedReports.${id}`,
              title: `Saved report: ${name}`,
              section: 'Reports',
              isEnabled: codings > 0,
              run: show(() => session.open(method, params, view)),
            },
          ]
        : [],
    ),
    {
      id: 'exports.codings',
      title: 'Export coded quotations (CSV)',
      section: 'Reports',
      isEnabled: codings > 0,
      run: () => save('coded quotations', 'csv', 'exports.codings', {}),
    },
  ]);
}
