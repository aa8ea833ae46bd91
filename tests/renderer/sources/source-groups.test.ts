/** The list of sources under a filter and in groups. */

import { describe, expect, test } from 'vitest';
import { filterSources, groupSources } from '../../../renderer/sources/source-groups.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';

const source = (name: string, attributes: Record<string, string>): Source => ({
  id: name.length as SourceId,
  guid: name,
  name,
  sha256: '',
  length: 0,
  format: 'text',
  encoding: 'utf-8',
  fileName: name,
  createdAt: '2025-01-01T00:00:00Z',
  attributes,
  codings: 0,
});
const sources = [
  source('Brief 10', { perspective: 'Chinese', year: '2025' }),
  source('Brief 9', { perspective: 'Western' }),
  source('🚀 notes', {}),
  source('Abstract', { perspective: 'Western', year: '2024' }),
];

describe('the filter', () => {
  test.each([
    ['shows all by name, numbers by size', '', ['🚀 notes', 'Abstract', 'Brief 9', 'Brief 10']],
    ['looks into names, case ignored', 'BRIEF', ['Brief 9', 'Brief 10']],
    ['looks into attributes', 'western', ['Abstract', 'Brief 9']],
    ['wants every word', 'western brief', ['Brief 9']],
    ['finds an emoji', '🚀', ['🚀 notes']],
  ])('%s', (_rule, filter, names) => {
    expect(filterSources(sources, filter).map(({ name }) => name)).toEqual(names);
  });
});

describe('groups', () => {
  const groupsBy = (attribute: string) =>
    groupSources(sources, attribute).map(({ value, sources: members }) => [value, members.length]);

  test('hold sources without a value together, also where every object has something of that name', () => {
    expect(groupsBy('constructor')).toEqual([['', 4]]);
  });

  test('are one without an attribute', () => {
    expect(groupsBy('')).toEqual([['', 4]]);
  });

  test('stand in order of their values, sources without one last', () => {
    expect(groupsBy('perspective')).toEqual([
      ['Chinese', 1],
      ['Western', 2],
      ['', 1],
    ]);
  });
});
