/** The schema of values by name. */

import { z } from 'zod';

/** Unlike `z.record` it keeps a value named `__proto__`: an attribute may have any name. */
export function namedValues<Value extends z.ZodType>(name: z.ZodType<string, string>, value: Value) {
  const entries = z.preprocess(
    (given) =>
      z.record(z.string(), z.unknown()).safeParse(given).success ? new Map(Object.entries(given as object)) : given,
    z.map(name, value, 'must be values by name'),
  );
  return entries.transform((map) => Object.fromEntries(map)) as z.ZodType<
    Record<string, z.output<Value>>,
    Readonly<Record<string, z.input<Value>>>
  >;
}
