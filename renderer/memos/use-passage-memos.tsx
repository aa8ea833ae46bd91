/** Memos on passages of the open source: their marks, the key that writes one, and the dialog that it opens. */

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Memo, MemoSubject } from '../../shared/model/memo.ts';
import type { SourceText } from '../../shared/model/source.ts';
import { wordsOfMemo } from '../../shared/report/memo/read-memo.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useActions } from '../actions/action-registry.tsx';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useOwnWork } from '../coders/coder-settings.ts';
import { usePlace } from '../place.tsx';
import type { MemoMark } from '../reader/memo-marks.ts';
import { shortened } from './shortened.ts';
import { SubjectMemosDialog } from './subject-memos-dialog.tsx';

export interface PassageMemos {
  readonly marks: readonly MemoMark[];
  open(mark: TextRange): void;
  readonly dialog: ReactNode;
}

interface OpenSubject {
  readonly subject: MemoSubject;
  readonly about: string;
}

const NONE: readonly Memo[] = [];

export function usePassageMemos(text: SourceText | undefined): PassageMemos {
  const place = usePlace();
  const { notices, queries } = useWorkbench();
  const codes = useQuery('codes.list', {}).data;
  const chosen = useObservable(place.code);
  const code = codes?.find(({ id }) => id === chosen);
  const source = text?.source ?? null;
  const own = useOwnWork();
  const memos = useQuery('memos.onPassages', own && source !== null ? { source, ...own } : null).data ?? NONE;
  const [opened, setOpened] = useState<OpenSubject | null>(null);
  const marks = useMemo(() => marksOf(memos), [memos]);
  const open = useCallback(
    ({ start, end }: TextRange) => {
      if (!text) return;
      const about = `“${shortened(text.text.slice(start, end))}”`;
      setOpened({ subject: { kind: 'passage', source: text.source, start, end }, about });
    },
    [text],
  );
  const openHere = () => {
    const selection = place.selection.get();
    const caret = place.caret.get();
    const focused = place.focused.get();
    const codings = source === null ? [] : (queries.state('codings.ofSource', { source }).data ?? []);
    const coding = codings.find(({ id }) => id === focused);
    const isOnCoding = coding && (!selection || (selection.start === coding.start && selection.end === coding.end));
    const around = marks.find(({ start, end }) => caret !== null && start <= caret && caret <= end);
    if (isOnCoding) setOpened({ subject: { kind: 'coding', coding: coding.id }, about: 'this coding' });
    else if (selection ?? around) open((selection ?? around)!);
    else notices.say('Select words first, or put a coding in focus: the memo is on those');
  };
  useActions([
    {
      id: 'memos.here',
      title: 'Memo on this passage or coding…',
      section: 'Memos',
      keys: ['m'],
      within: 'text',
      run: openHere,
    },
    {
      id: 'memos.project',
      title: 'Memo on the project…',
      section: 'Memos',
      run: () => setOpened({ subject: { kind: 'project' }, about: 'the project' }),
    },
    {
      id: 'memos.source',
      title: 'Memo on the open source…',
      section: 'Memos',
      isEnabled: source !== null,
      run: () => source !== null && setOpened({ subject: { kind: 'source', source }, about: 'this source' }),
    },
    {
      id: 'memos.code',
      title: code ? `Memo on ${code.name}…` : 'Memo on the chosen code…',
      section: 'Memos',
      isEnabled: code !== undefined,
      run: () => code && setOpened({ subject: { kind: 'code', code: code.id }, about: code.name }),
    },
  ]);
  const dialog = opened && <SubjectMemosDialog {...opened} onClose={() => setOpened(null)} />;
  return { marks, open, dialog };
}

/** One mark a passage, however many memos are on it. */
function marksOf(memos: readonly Memo[]): MemoMark[] {
  const passages = Map.groupBy(memos, ({ subject }) =>
    subject.kind === 'passage' ? `${subject.start} ${subject.end}` : '',
  );
  return [...passages.values()].map((own) => {
    const { start, end } = own[0]!.subject as Extract<MemoSubject, { kind: 'passage' }>;
    const first = own[0]!.title || shortened(wordsOfMemo(own[0]!.body));
    return { start, end, words: own.length === 1 ? `Memo: ${first}` : `${own.length} memos: ${first}` };
  });
}
