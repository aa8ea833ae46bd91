/** Ordered values: the values of an attribute in the order in which a reader expects them, and how far apart they lie. */

/** How the values are ordered: by size, by time, as the person said, or by the alphabet. */
export type ValueOrder = 'numbers' | 'dates' | 'given' | 'alphabet';

export interface OrderedValues {
  readonly order: ValueOrder;
  /** Each value once. */
  readonly values: readonly string[];
  /** Where each value lies: the number, the days since 1970, or its place in the order. Never descending. */
  readonly at: readonly number[];
}

const NUMBER = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
/** A year, month or day of ISO 8601; a year or month stands for its first day. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Numbers where all values are numbers, else dates where all are dates (2025, 2025-03, 2025-03-31), both ascending; else
 * by the alphabet. With `given`, the values named there come first, as they are named, and all others follow.
 */
export function orderValues(values: Iterable<string>, given: readonly string[] = []): OrderedValues {
  const unique = [...new Set(values)];
  const places = placesOf(unique, numberOf) ?? placesOf(unique, dayOf);
  const order = places ? (unique.every((value) => numberOf(value) !== null) ? 'numbers' : 'dates') : 'alphabet';
  const collator = new Intl.Collator('en', { numeric: true });
  unique.sort((a, b) => (places ? places.get(a)! - places.get(b)! : 0) || collator.compare(a, b));
  if (given.length > 0) {
    const known = new Set(unique);
    const named = [...new Set(given)].filter((value) => known.has(value));
    const ordered = [...new Set([...named, ...unique])];
    return { order: 'given', values: ordered, at: ordered.map((_, place) => place) };
  }
  return { order, values: unique, at: unique.map((value, place) => places?.get(value) ?? place) };
}

/** Where every value lies, or undefined where one of them lies nowhere. */
function placesOf(
  values: readonly string[],
  placeOf: (value: string) => number | null,
): Map<string, number> | undefined {
  const places = new Map<string, number>();
  for (const value of values) {
    const place = placeOf(value);
    if (place === null) return undefined;
    places.set(value, place);
  }
  return places.size > 0 ? places : undefined;
}

function numberOf(value: string): number | null {
  return NUMBER.test(value.trim()) ? Number(value) : null;
}

function dayOf(value: string): number | null {
  const [, year, month = '01', day = '01'] = DATE.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 February would become a day of March.
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day) ? date.getTime() / DAY : null;
}
