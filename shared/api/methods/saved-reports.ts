/** Saved reports: what to count and how to show it, kept under a name. */

export const savedReportMethods = {} as const;
