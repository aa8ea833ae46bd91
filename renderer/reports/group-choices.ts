/** The groups that a project offers for comparison: its cases, the values of its sources' attributes, and its codes. */

import type { Case } from '../../shared/model/case.ts';
import type { Code } from '../../shared/model/code.ts';
import type { ComparisonGroup } from '../../shared/model/filter.ts';
import { type Attribute, attributeOf, type Source } from '../../shared/model/source.ts';

export interface GroupChoice {
  /** Unique among the choices. */
  readonly key: string;
  readonly section: string;
  readonly name: string;
  readonly colour?: string;
  readonly group: ComparisonGroup;
}

export interface GroupNouns {
  readonly cases: readonly Case[];
  readonly attributes: readonly Attribute[];
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
}

/** Values in the order of words, numbers by size; only those that a source has. */
export function groupChoices({ cases, attributes, sources, codes }: GroupNouns): GroupChoice[] {
  const values = attributes.flatMap(({ name }) => valuesOf(sources, name).map((value) => ({ attribute: name, value })));
  return [
    ...cases.map(({ id, name }) => ({ key: `case ${id}`, section: 'Cases', name, group: { studyCase: id } })),
    ...values.map((where) => ({
      key: `value ${JSON.stringify(where)}`,
      section: 'Sources',
      name: `${where.attribute} = ${where.value}`,
      group: { where },
    })),
    ...codes.map(({ id, path, colour }) => ({
      key: `code ${id}`,
      section: 'Codes, with sub-codes',
      name: path,
      colour,
      group: { code: id },
    })),
  ];
}

/** The values that sources have of an attribute, each once. */
export function valuesOf(sources: readonly Source[], attribute: string): string[] {
  const values = new Set(sources.map((source) => attributeOf(source, attribute)).filter((value) => value !== ''));
  return [...values].sort(new Intl.Collator('en', { numeric: true }).compare);
}

/** Whether both name the same; chosen sources are never among the choices. */
export function sameGroup(a: ComparisonGroup, b: ComparisonGroup): boolean {
  if ('where' in a && 'where' in b) return a.where.attribute === b.where.attribute && a.where.value === b.where.value;
  if ('studyCase' in a && 'studyCase' in b) return a.studyCase === b.studyCase;
  return 'code' in a && 'code' in b && a.code === b.code;
}
