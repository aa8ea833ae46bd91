/** Values as the schemas of REFI-QDA allow them. */

import type { ValueKind } from './refi-elements.ts';

const ZONE = '(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?';
const DAY = '(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
const DATE = new RegExp(`^${DAY}${ZONE}$`);
const DATE_TIME = new RegExp(`^${DAY}T${TIME}${ZONE}$`);

const PATTERNS: Readonly<Record<Exclude<ValueKind, 'date' | 'dateTime'>, RegExp>> = {
  text: /^/,
  path: /^/,
  guid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  colour: /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/,
  boolean: /^(?:true|false|1|0)$/,
  integer: /^[+-]?\d{1,100}$/,
  decimal: /^[+-]?(?:\d{1,100}(?:\.\d{0,100})?|\.\d{1,100})$/,
  variable: /^(?:Text|Boolean|Integer|Float|Date|DateTime)$/,
  direction: /^(?:Associative|OneWay|Bidirectional)$/,
  shape: /^(?:Person|Oval|Rectangle|RoundedRectangle|Star|(?:Left|Right|Up|Down)Triangle|Note)$/,
  line: /^(?:dotted|dashed|solid)$/,
};

/** A GUID only in lower case and without braces, which is how it is kept. */
export function isXsdValue(value: string, kind: ValueKind): boolean {
  if (kind === 'date') return isDay(DATE.exec(value));
  if (kind === 'dateTime') return isDay(DATE_TIME.exec(value));
  return PATTERNS[kind].test(value);
}

/** Whether the day is one of its month; the year 0 is none. */
function isDay(found: RegExpExecArray | null): boolean {
  if (!found) return false;
  const [year, month, day] = found.slice(1, 4).map(Number) as [number, number, number];
  return year > 0 && day <= new Date(Date.UTC((year % 400) + 2000, month, 0)).getUTCDate();
}
