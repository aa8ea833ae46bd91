/** Saved reports: kept, listed, changed and deleted. */

import { readReportRequest } from '../../shared/api/report-request.ts';
import {
  createSavedReport,
  deleteSavedReport,
  listSavedReports,
  readSavedReport,
  renameSavedReport,
  replaceSavedReport,
  type SavedRequest,
} from '../store/saved-reports.ts';
import type { Handlers } from './context.ts';

export const savedReportMethods: Handlers<'savedReports'> = {
  'savedReports.list': ({ db }) => listSavedReports(db),
  'savedReports.save': ({ change }, p) => {
    const request = requestToKeep(p);
    return change(`Save report ${p.name}`, (db) => createSavedReport(db, p.name, request));
  },
  'savedReports.rename': ({ db, change }, p) => {
    const label = `Rename report ${readSavedReport(db, p.savedReport).name} to ${p.name}`;
    change(label, (db) => renameSavedReport(db, p.savedReport, p.name));
    return null;
  },
  'savedReports.replace': ({ db, change }, p) => {
    const request = requestToKeep(p);
    const label = `Replace report ${readSavedReport(db, p.savedReport).name}`;
    change(label, (db) => replaceSavedReport(db, p.savedReport, request));
    return null;
  },
  'savedReports.delete': ({ db, change }, p) => {
    change(`Delete report ${readSavedReport(db, p.savedReport).name}`, (db) => deleteSavedReport(db, p.savedReport));
    return null;
  },
};

/** With all defaults filled in, so that later ones alter no figure; without the name of the call that was under way. */
function requestToKeep(given: Parameters<typeof readReportRequest>[0]): SavedRequest {
  const { method, params, view } = readReportRequest(given);
  const { task: _, ...kept } = params;
  return { method, params: kept, view: view as SavedRequest['view'] };
}
