/** The past of the other project, told in terms of this one. */

import type { Past, Value } from './merge-side.ts';
import { type Mapped, memberOf, ROOT } from './things.ts';

/** Fields that name another thing. */
const NAMING = ['parent', 'code', 'coder'];

/** The things themselves keep their own GUIDs. */
export function pastThere(past: Past, mapped: Mapped): Past {
  const keyOf = (field: string) => {
    const member = memberOf(field);
    return member === undefined ? field : field.slice(0, -member.length) + mapped(member);
  };
  const nowCalled = (field: string, value: Value) =>
    value !== null && value !== ROOT && NAMING.includes(field) ? mapped(value) : value;
  const values = [...past.values].map(
    ([guid, fields]) =>
      [
        guid,
        new Map([...fields].map(([field, held]) => [keyOf(field), held.map((value) => nowCalled(field, value))])),
      ] as const,
  );
  return {
    removed: past.removed,
    mergedInto: new Map([...past.mergedInto].map(([from, into]) => [from, mapped(into)])),
    values: new Map(values),
  };
}
