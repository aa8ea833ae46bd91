/** Saved reports in the terminal: listed, and run again. */

import type { Command } from 'commander';
import { fail } from '../../../shared/api/failure.ts';
import { isReportMethod, reportOf } from '../../../shared/api/report-catalogue.ts';
import { readReportRequest } from '../../../shared/api/report-request.ts';
import { comparableName } from '../../../shared/model/code.ts';
import type { SavedReport } from '../../../shared/model/saved.ts';
import { tell } from '../output.ts';
import { withCore } from '../with-core.ts';
import { addOutputOptions, deliverReport, type OutputOptions } from './report-output.ts';

export function addSaved(report: Command): void {
  const command = report
    .command('saved <project> [name]')
    .description('run a saved report again; without a name, list the saved reports');
  addOutputOptions(command).action((project: string, name: string | undefined, options: OutputOptions) =>
    withCore(project, async (call) => {
      const saved = await call('savedReports.list', {});
      if (name === undefined) {
        tell(options.format === 'json', { reports: saved }, () => saved.map(lineOf).join('\n'));
        return;
      }
      await deliverReport(call, readReportRequest(reportNamed(saved, name)), options);
    }),
  );
}

function reportNamed(saved: readonly SavedReport[], name: string): SavedReport {
  const wanted = comparableName(name.trim());
  const found = saved.find((one) => comparableName(one.name) === wanted);
  return found ?? fail('not-found', `There is no saved report "${name}" in the project.`, saved.map(lineOf));
}

function lineOf({ name, method }: SavedReport): string {
  return `${name}  (${isReportMethod(method) ? reportOf(method).title : method})`;
}
