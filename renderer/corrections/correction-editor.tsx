/** The editor below the text: the paragraph at the caret to be corrected, and what was corrected so far. */

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Source, SourceText } from '../../shared/model/source.ts';
import { isParagraph } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useObservable } from '../api/observable.ts';
import { usePlace } from '../place.tsx';
import type { ReaderHandle } from '../reader/reader.tsx';
import { paragraphAt } from '../reading/paragraph.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';
import { CodingsIn, DraftList } from './correction-side.tsx';
import { useCorrections } from './corrections.tsx';
import { draftedText, stretchAt, type TextDrafts, withDraft } from './text-drafts.ts';

export interface CorrectionEditorProps {
  readonly source: Source;
  readonly text: SourceText;
  readonly reader: RefObject<ReaderHandle | null>;
}

const NONE: TextDrafts = [];

export function CorrectionEditor({ source, text, reader }: CorrectionEditorProps) {
  const corrections = useCorrections();
  const written = useObservable(corrections.drafts).get(source.id);
  const drafts = written?.sha256 === text.sha256 ? written.edits : NONE;
  const { stretch, field, goTo } = useStretch(text, drafts, reader);
  const [discarding, setDiscarding] = useState(false);
  if (!stretch) return null;
  const write = (edits: TextDrafts) => corrections.write(source.id, { sha256: text.sha256, edits });
  const leave = () => corrections.shown.set(null);
  const close = () => (drafts.length > 0 ? setDiscarding(true) : leave());
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (event.key !== 'Escape' && !step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = step && neighbour(text, stretch, step);
    if (next) goTo(next);
    if (event.key === 'Escape') close();
  };
  return (
    <section className="corrections-dock" aria-label="Correct the text" onKeyDown={onKeyDown}>
      <header className="corrections-header">
        <h2>Correct the text</h2>
        <Position text={text} stretch={stretch} onGoTo={goTo} />
        <span className="corrections-buttons">
          <Button kind="primary" isDisabled={drafts.length === 0} onPress={() => corrections.preview(source)}>
            Preview…
          </Button>
          <IconButton icon={X} label="Close the editor" keys="Esc" onPress={close} />
        </span>
      </header>
      <div className="corrections-body">
        <textarea
          key={`${stretch.start} ${stretch.end}`}
          ref={field}
          className="corrections-text"
          aria-label="Words of the paragraph"
          dir="auto"
          spellCheck
          value={draftedText(text.text, drafts, stretch)}
          onChange={(event) => write(withDraft(text.text, drafts, stretch, event.target.value))}
        />
        <div className="corrections-side">
          <CodingsIn source={source} stretch={stretch} />
          <DraftList
            drafts={drafts}
            onGoTo={goTo}
            onTakeBack={(draft) => write(drafts.filter((each) => each !== draft))}
          />
        </div>
      </div>
      {discarding && (
        <DiscardDialog
          count={drafts.length}
          onDiscard={() => {
            write([]);
            leave();
          }}
          onClose={() => setDiscarding(false)}
        />
      )}
    </section>
  );
}

/** The stretch that is edited: where the caret or the selection is, until another paragraph is asked for here. */
function useStretch(text: SourceText, drafts: TextDrafts, reader: CorrectionEditorProps['reader']) {
  const place = usePlace();
  const selection = useObservable(place.selection);
  const caret = useObservable(place.caret) ?? 0;
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<{ range: TextRange; selection: TextRange | null; caret: number } | null>(null);
  const isAsked = asked && asked.selection === selection && asked.caret === caret;
  const at = isAsked ? asked.range : (selection ?? { start: caret, end: caret });
  const stretch = useMemo(() => stretchAt(text, drafts, at), [text, drafts, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it opens, and for each paragraph that is asked for
  useLayoutEffect(() => {
    if (stretch) reader.current?.reveal(stretch);
    field.current?.focus();
  }, [asked]);
  return { stretch, field, goTo: (range: TextRange) => setAsked({ range, selection, caret }) };
}

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The paragraph after or before a stretch. */
function neighbour({ blocks }: SourceText, { start, end }: TextRange, step: 1 | -1): TextRange | undefined {
  const paragraphs = blocks.filter(isParagraph);
  return step > 0 ? paragraphs.find((block) => block.start >= end) : paragraphs.findLast((block) => block.end <= start);
}

interface PositionProps {
  readonly text: SourceText;
  readonly stretch: TextRange;
  readonly onGoTo: (range: TextRange) => void;
}

function Position({ text, stretch, onGoTo }: PositionProps) {
  const paragraphs = useMemo(() => text.blocks.filter(isParagraph), [text]);
  const first = paragraphAt(paragraphs, stretch.start + 1);
  const last = paragraphAt(paragraphs, stretch.end);
  const before = neighbour(text, stretch, -1);
  const after = neighbour(text, stretch, 1);
  const words =
    first.number === last.number ? `paragraph ${first.number}` : `paragraphs ${first.number}–${last.number}`;
  return (
    <span className="corrections-position">
      {`${words} of ${first.count}`}
      <IconButton
        icon={ChevronUp}
        label="Paragraph before"
        keys="Alt+↑"
        isDisabled={!before}
        onPress={() => before && onGoTo(before)}
      />
      <IconButton
        icon={ChevronDown}
        label="Next paragraph"
        keys="Alt+↓"
        isDisabled={!after}
        onPress={() => after && onGoTo(after)}
      />
    </span>
  );
}

interface DiscardDialogProps {
  readonly count: number;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

function DiscardDialog({ count, onDiscard, onClose }: DiscardDialogProps) {
  return (
    <FormDialog
      title="Discard what you have corrected?"
      action="Discard"
      danger
      role="alertdialog"
      onClose={onClose}
      onSubmit={async () => onDiscard()}
    >
      <p>{`${plural(count, 'altered paragraph')} would be as before. Nothing of it is stored yet.`}</p>
    </FormDialog>
  );
}
