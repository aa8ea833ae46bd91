/** The text in the middle: its name and attributes, the reader, and the palette over it. */

import { useEffect } from 'react';
import { useObservable } from '../api/observable.ts';
import { useQuery, useSteadyQuery } from '../api/use-query.ts';
import { Palette } from '../coding/palette.tsx';
import { useImporting } from '../import/importing.tsx';
import { usePlace } from '../place.tsx';
import { Reader } from '../reader/reader.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { SourceHeader } from './source-header.tsx';
import { type CodingSession, wordsOfTask } from './use-coding-session.ts';
import { useLooks } from './use-looks.ts';

export function ReaderPane({ session }: { readonly session: CodingSession }) {
  const place = usePlace();
  const importing = useImporting();
  const sources = useQuery('sources.list', {}).data;
  const source = useObservable(place.source);
  const open = sources?.find(({ id }) => id === source);
  useEffect(() => {
    if (sources && !open) place.openSource(sources[0]?.id ?? null);
  }, [sources, open, place]);
  if (sources?.length === 0) {
    return (
      <div className="reader-pane">
        <EmptyState
          title="Start with a text"
          action={
            <Button kind="primary" onPress={importing.chooseSources}>
              Import texts…
            </Button>
          }
        >
          Here you read, select passages and give them codes. Import plain text, Markdown or HTML, or drop files
          anywhere on the window.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="reader-pane">
      {open && <SourceHeader source={open} />}
      {open && <OpenReader session={session} />}
    </div>
  );
}

function OpenReader({ session }: { readonly session: CodingSession }) {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const focused = useObservable(place.focused);
  const reveal = useObservable(place.reveal);
  const { data: text, failure } = useSteadyQuery('sources.read', source === null ? null : { source });
  const codes = useQuery('codes.list', {}).data ?? [];
  const used = useObservable(place.used);
  const { looks, codings } = useLooks(text?.source ?? null, codes);
  const { task } = session;
  useEffect(() => {
    if (reveal) session.reader.current?.focus();
  }, [reveal, session.reader]);
  if (failure) return <FailureMessage failure={failure} />;
  if (!text) return null;
  return (
    <>
      <Reader
        ref={session.reader}
        text={text}
        codings={codings}
        looks={looks}
        selection={selection}
        onSelect={place.selection.set}
        focused={focused}
        onFocusCoding={place.focused.set}
        onCode={session.startApplying}
        onRemove={session.removeFocused}
        reveal={text.source === source ? reveal : null}
        caretMoved={place.caret.set}
      />
      {task && (
        <Palette
          title={task.kind === 'apply' ? 'Apply a code' : 'Recode'}
          codes={codes}
          used={used}
          placeOfWords={() => session.reader.current?.rectOf(wordsOfTask(task))}
          onChoose={session.choose}
          onCreate={session.create}
          onClose={session.finish}
        />
      )}
    </>
  );
}
