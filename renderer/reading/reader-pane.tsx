/** The text in the middle: its name and attributes, the reader, and the palette over it. */

import { useEffect } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { isMac } from '../actions/window-action.ts';
import { writtenKeys } from '../actions/written-keys.ts';
import { useObservable } from '../api/observable.ts';
import { useSetting } from '../api/settings.ts';
import { useQuery, useSteadyQuery } from '../api/use-query.ts';
import { CoderLine } from '../coders/coder-line.tsx';
import { Palette } from '../coding/palette.tsx';
import { CorrectionsDock } from '../corrections/corrections-dock.tsx';
import { useImporting } from '../import/importing.tsx';
import { usePassageMemos } from '../memos/use-passage-memos.tsx';
import { usePlace } from '../place.tsx';
import { Reader } from '../reader/reader.tsx';
import { useFinding } from '../search/use-finding.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { SourceHeader } from './source-header.tsx';
import { type PaletteTask, wordsOfTask } from './use-applying.ts';
import type { CodingSession } from './use-coding-session.ts';
import { useLooks, useMarkedCodes, useReadCodings } from './use-looks.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { type TypeActions, useTypeSetting } from './use-type-setting.ts';
import { SNAPS_TO_WORDS } from './word-snapping.ts';

const NO_CODES: readonly Code[] = [];

export function ReaderPane({ session }: { readonly session: CodingSession }) {
  const place = usePlace();
  const importing = useImporting();
  const sources = useQuery('sources.list', {}).data;
  const source = useObservable(place.source);
  const open = sources?.find(({ id }) => id === source);
  const setting = useTypeSetting();
  useEffect(() => {
    if (sources && !open) place.openSource(sources[0]?.id ?? null);
  }, [sources, open, place]);
  if (sources?.length === 0) {
    return (
      <section className="reader-pane" aria-label="Text">
        <EmptyState
          title="Start with a text"
          action={
            <Button kind="primary" onPress={() => importing.choose('documents')}>
              Import documents…
            </Button>
          }
        >
          Here you read, select passages and give them codes. Import Word, PDF and other documents with{' '}
          <kbd>{writtenKeys('Ctrl+I', isMac())}</kbd>, or drop files and folders anywhere on the window. Surveys, pages
          of the web and whole projects come in by the menu of the sources.
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="reader-pane" aria-label="Text">
      {open && <SourceHeader source={open} setting={setting} />}
      {open && <CoderLine />}
      {open && <OpenReader session={session} type={setting.type} />}
      {open && <CorrectionsDock source={open} reader={session.reader} />}
    </section>
  );
}

interface OpenReaderProps {
  readonly session: CodingSession;
  readonly type: TypeActions['type'];
}

function OpenReader({ session, type }: OpenReaderProps) {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const focused = useObservable(place.focused);
  const reveal = useObservable(place.reveal);
  const { data: text, failure } = useSteadyQuery('sources.read', source === null ? null : { source });
  const codes = useQuery('codes.list', {}).data ?? NO_CODES;
  const looks = useLooks(codes);
  const codings = useReadCodings(text?.source ?? null, looks);
  const marked = useMarkedCodes(codes);
  const [snapsToWords] = useSetting(SNAPS_TO_WORDS);
  const { found, bar } = useFinding(text, session.reader);
  const memos = usePassageMemos(text);
  const { begin, rested } = useReadingPlace(text);
  useEffect(() => {
    if (reveal) session.reader.current?.focus();
  }, [reveal, session.reader]);
  if (failure) return <FailureMessage failure={failure} />;
  if (!text) return null;
  return (
    <>
      {bar}
      <Reader
        ref={session.reader}
        text={text}
        codings={codings}
        looks={looks}
        type={type}
        marked={marked}
        selection={selection}
        onSelect={place.selection.set}
        found={found}
        focused={focused}
        onFocusCoding={place.focused.set}
        onMoveCoding={session.moveTo}
        snapsToWords={snapsToWords}
        reveal={text.source === source ? reveal : null}
        begin={begin}
        caretMoved={place.caret.set}
        onRest={rested}
        memos={memos.marks}
        onOpenMemo={memos.open}
      />
      {memos.dialog}
      <OpenPalette session={session} codes={codes} />
    </>
  );
}

/** The palette, while it is open. */
function OpenPalette({ session, codes }: Pick<OpenReaderProps, 'session'> & { readonly codes: readonly Code[] }) {
  const task = useObservable(session.task);
  if (!task) return null;
  const present = 'coding' in task ? codes.find(({ id }) => id === task.coding.code) : undefined;
  return (
    <Palette
      title={titleOf(task, present)}
      codes={codes}
      present={present}
      several={task.kind !== 'recode'}
      placeOfWords={() => session.reader.current?.rectOf(wordsOfTask(task))}
      onChoose={session.choose}
      onClose={session.finish}
    />
  );
}

function titleOf({ kind }: PaletteTask, present: Code | undefined): string {
  if (kind === 'apply') return 'Apply a code';
  return kind === 'add' ? `Add a code to ${present?.name}` : `Recode ${present?.name}`;
}
