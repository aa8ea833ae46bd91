/** Saved reports: what to count and how to show it, kept under a name. */

import type { SavedReportId } from '../../model/ids.ts';
import type { SavedReport } from '../../model/saved.ts';
import { command, query } from '../method.ts';
import { name, reportRequest, savedReport } from '../parameters.ts';

export const savedReportMethods = {
  'savedReports.list': query<SavedReport[]>()({}),
  'savedReports.save': command<SavedReportId>()({ name, ...reportRequest }),
  'savedReports.rename': command<null>()({ savedReport, name }),
  /** Keeps the name, and from now on this report under it. */
  'savedReports.replace': command<null>()({ savedReport, ...reportRequest }),
  'savedReports.delete': command<null>()({ savedReport }),
} as const;
