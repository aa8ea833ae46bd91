/** What a project holds besides codings, all in one form: a thing with named fields. */

import { comparableName } from '../code.ts';
import type { Guid } from '../ids.ts';
import type { AttributeValues } from '../source.ts';
import type { MergedKind } from './merge-result.ts';
import type { MergeSide, Value } from './merge-side.ts';

export interface Thing {
  readonly kind: MergedKind;
  readonly guid: Guid;
  /** By field; a field whose key ends with another thing's GUID, such as `attribute:GUID`, is there where the two belong together. */
  readonly fields: ReadonlyMap<string, Value>;
}

/** The parent of a code at the top. */
export const ROOT = 'root';
/** The value of a field that only tells that two things belong together. */
export const BELONGS = 'yes';

/** What a thing is called on the side with which it is compared. */
export type Mapped = (guid: Guid) => Guid;

/** All things of a side, in the order in which they are merged; a parent before its sub-codes. */
export function thingsOf(side: MergeSide, mapped: Mapped = (guid) => guid): Thing[] {
  const attributeOf = attributesByName(side.attributes);
  const values = (attributes: AttributeValues): [string, Value][] =>
    Object.entries(attributes)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [`attribute:${mapped(attributeOf.get(comparableName(name))!)}`, value]);
  const members = (field: string, guids: readonly Guid[] = []): [string, Value][] =>
    guids.map((guid) => [`${field}:${mapped(guid)}`, BELONGS]);
  const thing = (kind: MergedKind, guid: Guid, fields: readonly (readonly [string, Value])[]): Thing => ({
    ...{ kind, guid },
    fields: new Map(fields),
  });
  return [
    ...side.coders.map((one) => thing('coder', one.guid, [['name', one.name], ...members('done', one.done)])),
    ...side.attributes.map((one) => thing('attribute', one.guid, [['name', one.name]])),
    ...side.codes.map((one) =>
      thing('code', one.guid, [
        ['parent', one.parent === null ? ROOT : mapped(one.parent)],
        ...TEXTS_OF_CODE.map((field) => [field, one[field]] as const),
        ...(one.lexicon ?? []).map((term) => [`term:${term}`, BELONGS] as const),
      ]),
    ),
    ...side.sources.map((one) =>
      thing('source', one.guid, [['name', one.name], ['text', one.sha256], ...values(one.attributes)]),
    ),
    ...side.cases.map((one) =>
      thing('case', one.guid, [
        ...([
          ['name', one.name],
          ['description', one.description],
        ] as const),
        ...members('source', one.sources),
        ...values(one.attributes),
      ]),
    ),
    ...side.codeSets.map((one) =>
      thing('code set', one.guid, [
        ...([
          ['name', one.name],
          ['description', one.description],
        ] as const),
        ...members('code', one.codes),
      ]),
    ),
  ];
}

export const TEXTS_OF_CODE = ['name', 'colour', 'definition', 'include', 'exclude', 'example'] as const;

/** GUIDs of attributes by what makes their names the same. */
export function attributesByName(attributes: MergeSide['attributes']): Map<string, Guid> {
  return new Map(attributes.toReversed().map(({ guid, name }) => [comparableName(name.trim()), guid]));
}

/** The GUID at the end of a field's key; undefined where the field is one of the thing's own. */
export function memberOf(field: string): Guid | undefined {
  const [kind, guid] = [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1)];
  return ['attribute', 'source', 'code', 'done'].includes(kind) ? guid : undefined;
}
