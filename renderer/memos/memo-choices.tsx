/** The lists above the memos: of what kind, by whom, on which code and source, in what order. */

import { type ReactNode, useMemo } from 'react';
import { namesOfPath } from '../../shared/model/code.ts';
import type { MemoSubject } from '../../shared/model/memo.ts';
import type { MemoChoice, MemoOrder } from '../../shared/report/memo/choose-memos.ts';
import type { FoundMemos } from '../../shared/report/memo/listed-memo.ts';
import { useQuery } from '../api/use-query.ts';
import { Choice, type Option } from '../ui/choice.tsx';

export interface MemoChoicesProps {
  /** What no memo is on or by is not offered. */
  readonly found: FoundMemos;
  readonly choice: MemoChoice;
  readonly onChange: (choice: MemoChoice) => void;
  /** Stands at the end of the line. */
  readonly children: ReactNode;
}

const ALL = '';

const KINDS: readonly Option<MemoSubject['kind'] | typeof ALL>[] = [
  { value: ALL, label: 'anything' },
  { value: 'project', label: 'the project' },
  { value: 'source', label: 'sources' },
  { value: 'code', label: 'codes' },
  { value: 'coding', label: 'codings' },
  { value: 'passage', label: 'passages' },
];

const ORDERS: readonly Option<MemoOrder>[] = [
  { value: 'changed', label: 'last changed' },
  { value: 'created', label: 'last written' },
  { value: 'about', label: 'what they are on' },
  { value: 'title', label: 'title' },
];

export function MemoChoices({ found, choice, onChange, children }: MemoChoicesProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const used = useMemo(() => ({ codes: new Set(found.codes), sources: new Set(found.sources) }), [found]);
  const ofCodes = codes
    .filter(({ id }) => used.codes.has(id))
    .map(({ id, path }) => ({ value: String(id), label: namesOfPath(path).at(-1)!, hint: path }));
  const ofSources = sources
    .filter(({ id }) => used.sources.has(id))
    .map(({ id, name }) => ({ value: String(id), label: name }));
  const one = (key: 'coder' | 'code' | 'source', label: string, all: string, options: readonly Option<string>[]) => (
    <Choice
      label={label}
      value={options.find(({ value }) => value === String(choice[key]))?.value ?? ALL}
      options={[{ value: ALL, label: all }, ...options]}
      onChange={(value) => onChange({ ...choice, [key]: value === ALL ? undefined : Number(value) })}
    />
  );
  return (
    <div className="memos-choices">
      <Choice
        label="On"
        value={choice.kinds?.[0] ?? ALL}
        options={KINDS}
        onChange={(kind) => onChange({ ...choice, kinds: kind === ALL ? undefined : [kind] })}
      />
      {one(
        'coder',
        'By',
        'anybody',
        found.coders.map(({ id, name }) => ({ value: String(id), label: name })),
      )}
      {ofCodes.length > 0 && one('code', 'Code', 'any', ofCodes)}
      {ofSources.length > 0 && one('source', 'Source', 'any', ofSources)}
      <Choice
        label="Order"
        value={choice.order ?? 'changed'}
        options={ORDERS}
        onChange={(order) => onChange({ ...choice, order })}
      />
      {children}
    </div>
  );
}
