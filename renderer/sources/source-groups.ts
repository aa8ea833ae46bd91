/** The list of sources as it is shown: those that match the filter, in groups by an attribute. */

import { attributeOf, type Source } from '../../shared/model/source.ts';

export interface SourceGroup {
  /** The attribute's value; empty for sources without one, which come last. */
  readonly value: string;
  readonly sources: readonly Source[];
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Sources whose name or one of whose attributes holds every word of the filter, case ignored, by name. */
export function filterSources(sources: readonly Source[], filter: string): Source[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .filter((source) => {
      const told = [source.name, ...Object.values(source.attributes)].join('\n').toLowerCase();
      return words.every((word) => told.includes(word));
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** One group where `attribute` is empty. */
export function groupSources(sources: readonly Source[], attribute: string): SourceGroup[] {
  if (attribute === '') return [{ value: '', sources }];
  const groups = Map.groupBy(sources, (source) => attributeOf(source, attribute));
  return [...groups]
    .map(([value, members]) => ({ value, sources: members }))
    .sort((a, b) => Number(a.value === '') - Number(b.value === '') || byName.compare(a.value, b.value));
}
