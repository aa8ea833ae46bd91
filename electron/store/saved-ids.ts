/** Where saved queries and reports name codes, code sets and coders. */

/** Keys of lists of ids, in queries, filters and the params of reports, and of a single one. `coders` may also be a rule, which is no list. */
const KEYS = {
  code: { lists: ['codes', 'rows', 'columns'], single: 'code' },
  codeSet: { lists: ['codeSets'], single: 'codeSet' },
  coder: { lists: ['coders'], single: 'coder' },
} as const;

export type SavedNoun = keyof typeof KEYS;

/** The value with other ids in place of these, each id once in a list. */
export function withOtherIds(value: unknown, noun: SavedNoun, idFor: (id: number) => number): unknown {
  if (Array.isArray(value)) return value.map((part) => withOtherIds(part, noun, idFor));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => {
    if (isListOfIds(key, part, noun)) return [key, [...new Set(part.map(idFor))]] as const;
    if (key === KEYS[noun].single && typeof part === 'number') return [key, idFor(part)] as const;
    return [key, withOtherIds(part, noun, idFor)] as const;
  });
  return Object.fromEntries(parts);
}

/** Whether one of these ids stands anywhere in it. */
export function namesOneOf(value: unknown, noun: SavedNoun, ids: ReadonlySet<number>): boolean {
  let found = false;
  withOtherIds(value, noun, (id) => {
    found ||= ids.has(id);
    return id;
  });
  return found;
}

function isListOfIds(key: string, part: unknown, noun: SavedNoun): part is number[] {
  const lists: readonly string[] = KEYS[noun].lists;
  return lists.includes(key) && Array.isArray(part) && part.every((id) => typeof id === 'number');
}
