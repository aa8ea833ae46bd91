/** Which changes the history shows: by words, kind, coder, source and code. */

import { memo } from 'react';
import type { ChangeFilter, HistoryOutline } from '../../shared/model/change.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeChoice } from '../codebook/code-choice.tsx';
import { usePlace } from '../place.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { FilterField } from '../ui/field.tsx';
import { areaInWords } from './history-words.ts';
import { NarrowingChoice } from './narrowing-choice.tsx';
import { SourceChoice } from './source-choice.tsx';

/** The value of a choice that does not narrow. */
const ANY = '';

export function isFiltered(filter: ChangeFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

export interface HistoryFilterProps {
  readonly filter: ChangeFilter;
  readonly outline: HistoryOutline;
}

export const HistoryFilter = memo(function HistoryFilter({ filter, outline }: HistoryFilterProps) {
  const place = usePlace();
  const sources = useQuery('sources.list', {}).data ?? [];
  const codes = useQuery('codes.list', {}).data ?? [];
  const narrow = (part: ChangeFilter) => place.history.set(withoutEmpty({ ...filter, ...part }));
  const source = sources.find(({ id }) => id === filter.source);
  const code = codes.find(({ id }) => id === filter.code);
  return (
    <search className="history-filter">
      <FilterField label="Filter changes" value={filter.text ?? ''} onChange={(text) => narrow({ text })} />
      <Choice
        label="Kind"
        value={filter.areas?.[0] ?? ANY}
        options={[
          { value: ANY, label: 'Any' },
          ...outline.areas.map((area) => ({ value: area, label: areaInWords(area) })),
        ]}
        onChange={(area) => narrow({ areas: area === ANY ? undefined : [area] })}
      />
      <Choice
        label="Coder"
        value={filter.coder ?? ANY}
        options={[{ value: ANY, label: 'Any' }, ...outline.coders.map((coder) => ({ value: coder, label: coder }))]}
        onChange={(coder) => narrow({ coder: coder === ANY ? undefined : coder })}
      />
      <NarrowingChoice label="Source" chosen={source?.name} onClear={() => narrow({ source: undefined })}>
        {(close) => (
          <SourceChoice
            sources={sources}
            onChange={(chosen) => {
              narrow({ source: chosen });
              close();
            }}
          />
        )}
      </NarrowingChoice>
      <NarrowingChoice label="Code" chosen={code?.path} onClear={() => narrow({ code: undefined })}>
        {(close) => (
          <CodeChoice
            label="Code"
            value={filter.code ?? null}
            onChange={(chosen) => {
              narrow({ code: chosen });
              close();
            }}
            {...{ codes }}
          />
        )}
      </NarrowingChoice>
      <Button kind="quiet" isDisabled={!isFiltered(filter)} onPress={() => place.history.set({})}>
        Show all
      </Button>
    </search>
  );
});

function withoutEmpty(filter: ChangeFilter): ChangeFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
}
