/** Numbers and times in words for the screen. */

import { counted as plural } from '../../shared/text/counted.ts';

export { plural };

const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en-GB');
const times = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dates = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const days = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `101–200 of 10,001`, of the entries `[start, end)` of a list; `201 of 201` of a single one. */
export function stretch(start: number, end: number, total: number): string {
  const entries = start + 1 === end ? [end] : [start + 1, end];
  return `${entries.map((entry) => numbers.format(entry)).join('–')} of ${numbers.format(total)}`;
}

/** `812 bytes`, `92 kB`, `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  const [divisor, unit] = bytes < 999_500 ? [1e3, 'kB'] : bytes < 999_500_000 ? [1e6, 'MB'] : [1e9, 'GB'];
  const size = bytes / divisor;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

/** `Realism`, `Realism and Liberalism`, `Lens, Mode and Theme`. */
export function inWords(names: readonly string[]): string {
  return lists.format(names);
}

/** Hour and minute, local time, of an ISO 8601 time. */
export function timeOf(iso: string): string {
  return times.format(new Date(iso));
}

/** The day in short, local time, of an ISO 8601 time. */
export function dateOf(iso: string): string {
  return dates.format(new Date(iso));
}

/** The day, local time, of an ISO 8601 time. */
export function dayOf(iso: string): string {
  return days.format(new Date(iso));
}
