/** Dates as documents write them. */

const DATE = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** ISO 8601 in UTC; a time without zone is taken for UTC, so that it reads the same everywhere. Empty for what is no date. */
export function dateInUtc(date: string): string {
  const found = DATE.exec(date.trim());
  if (!found) return '';
  const parsed = new Date(`${found[1]}T${found[2]}${found[3] ?? 'Z'}`);
  return Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString();
}

/** The year that a date begins with; empty for what begins with none. */
export function yearOf(date: string): string {
  return /^\s*([1-9]\d{3})(?!\d)/.exec(date)?.[1] ?? '';
}
