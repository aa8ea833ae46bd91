/** What a crosstab can be split by: cases, attributes of sources, and attributes of cases. */

import type { Params } from '../../../shared/api/contract.ts';
import type { Attribute } from '../../../shared/model/source.ts';
import { useQuery } from '../../api/use-query.ts';
import { valuesOf } from '../group-choices.ts';

export type CrosstabBy = Params<'reports.crosstab'>['by'];

export interface BySplit {
  readonly value: string;
  readonly label: string;
  readonly by: CrosstabBy;
}

export function bySplits(attributes: readonly Attribute[]): BySplit[] {
  return [
    { value: 'case', label: 'case', by: 'case' },
    ...attributes.map(({ name }) => ({ value: `attribute: ${name}`, label: name, by: { attribute: name } })),
    ...attributes.map(({ name }) => ({
      value: `case: ${name}`,
      label: `case: ${name}`,
      by: { caseAttribute: name },
    })),
  ];
}

/** Where a person starts: the cases where there are two, else the first attribute that tells sources apart. */
export function useUsualSplit(): CrosstabBy | undefined {
  const cases = useQuery('cases.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  if (cases.length > 1) return 'case';
  const telling = attributes.find(({ name }) => valuesOf(sources, name).length > 1);
  return telling && { attribute: telling.name };
}
