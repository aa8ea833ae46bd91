/** Dates and times as projects give them. */

/** ISO 8601 in UTC; a time without a zone counts as UTC. Undefined for what is no moment of the years 1 to 9999. */
export function asMoment(text: string | undefined): string | undefined {
  const found = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/i.exec(
    text ?? '',
  );
  if (!found) return undefined;
  const [, day, time = '00:00:00', zone = 'Z'] = found;
  const at = new Date(`${day}T${time.replace(/(\.\d{3})\d+$/, '$1')}${zone.toUpperCase()}`);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9999
    ? undefined
    : at.toISOString();
}
