/** Where the command palette can go: to any source, code and case. */

import { useMemo } from 'react';
import { namesOfPath } from '../../shared/model/code.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import type { PaletteEntry } from './palette-entries.ts';

export function usePalettePlaces(onCase: (studyCase: CaseId) => void): readonly PaletteEntry[] {
  const place = usePlace();
  const sources = useQuery('sources.list', {}).data;
  const codes = useQuery('codes.list', {}).data;
  const cases = useQuery('cases.list', {}).data;
  return useMemo(() => {
    const toSource = sources?.map(
      ({ id, name }): PaletteEntry => ({
        id: `source ${id}`,
        kind: 'source',
        name,
        place: '',
        run() {
          place.openSource(id);
          place.tab.set('read');
        },
      }),
    );
    const toCode = codes?.map(
      ({ id, name, path }): PaletteEntry => ({
        id: `code ${id}`,
        kind: 'code',
        name,
        place: namesOfPath(path).slice(0, -1).join(' / '),
        run() {
          place.code.set(id);
          if (place.tab.get() !== 'codebook') place.tab.set('read');
        },
      }),
    );
    const toCase = cases?.map(
      ({ id, name }): PaletteEntry => ({ id: `case ${id}`, kind: 'case', name, place: '', run: () => onCase(id) }),
    );
    return [...(toSource ?? []), ...(toCode ?? []), ...(toCase ?? [])];
  }, [place, sources, codes, cases, onCase]);
}
