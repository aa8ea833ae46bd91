/** Corrections of texts: written in the window or taken from a file, looked at before they are made, reviewed afterwards. */

import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { useActions } from '../actions/action-registry.tsx';
import { type Observable, observableOf, useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { HiddenFileInput } from '../ui/hidden-file-input.tsx';
import { markUnsaved } from '../ui/unsaved.ts';
import { type CorrectionGiven, PreviewDialog } from './preview-dialog.tsx';
import type { TextDrafts } from './text-drafts.ts';

/** What is written and not yet made, of the text with this hash. */
export interface WrittenDrafts {
  readonly sha256: string;
  readonly edits: TextDrafts;
}

type CorrectedSource = Pick<Source, 'id' | 'name' | 'sha256'>;

export interface Corrections {
  /** What stands below the text of the open source. */
  readonly shown: Observable<'editor' | 'review' | null>;
  /** They stay while other sources are open. */
  readonly drafts: Observable<ReadonlyMap<SourceId, WrittenDrafts>>;
  correctText(source: Pick<Source, 'id'>): void;
  /** Opens the system's dialog to choose the corrected file. */
  replaceText(source: CorrectedSource): void;
  review(source: Pick<Source, 'id'>): void;
  /** Shows what the drafts of a source would do. */
  preview(source: CorrectedSource): void;
  write(source: SourceId, drafts: WrittenDrafts): void;
}

const CorrectionsContext = createContext<Corrections | null>(null);

export function useCorrections(): Corrections {
  const corrections = useContext(CorrectionsContext);
  if (!corrections) throw new Error('no corrections above this component');
  return corrections;
}

interface Previewed {
  readonly source: CorrectedSource;
  readonly given: CorrectionGiven;
}

export function CorrectionsProvider({ children }: { readonly children: ReactNode }) {
  const place = usePlace();
  const { notices } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const replaced = useRef<CorrectedSource>(null);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [corrections] = useState((): Corrections => {
    const shown = observableOf<'editor' | 'review' | null>(null);
    const drafts = observableOf<ReadonlyMap<SourceId, WrittenDrafts>>(new Map());
    const show = (what: 'editor' | 'review') => (source: Pick<Source, 'id'>) => {
      place.openSource(source.id);
      place.tab.set('read');
      shown.set(what);
    };
    return {
      shown,
      drafts,
      correctText: show('editor'),
      review: show('review'),
      replaceText(source) {
        replaced.current = source;
        input.current?.click();
      },
      preview(source) {
        const edits = drafts.get().get(source.id)?.edits ?? [];
        setPreviewed({ source, given: { edits: [...edits] } });
      },
      write(source, written) {
        const others = [...drafts.get()].filter(([id]) => id !== source);
        drafts.set(new Map(written.edits.length === 0 ? others : [...others, [source, written]]));
        markUnsaved('corrections', drafts.get().size > 0);
      },
    };
  });
  const takeFile = async ([file]: readonly File[]) => {
    const source = replaced.current;
    if (!file || !source) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setPreviewed({ source, given: { file: { name: file.name, bytes } } });
    } catch (error) {
      notices.complain(error);
    }
  };
  return (
    <CorrectionsContext value={corrections}>
      {children}
      <CorrectionActions corrections={corrections} />
      <HiddenFileInput ref={input} label="Corrected text" accept=".txt,.md,.markdown,.html,.htm" onFiles={takeFile} />
      {previewed && (
        <PreviewDialog
          {...previewed}
          onClose={(made) => {
            setPreviewed(null);
            if (!made) return;
            corrections.write(previewed.source.id, { sha256: '', edits: [] });
            const isChanged = made.counts.coding.changed + made.counts.memo.changed > 0;
            corrections.shown.set(isChanged ? 'review' : null);
          }}
        />
      )}
    </CorrectionsContext>
  );
}

function CorrectionActions({ corrections }: { readonly corrections: Corrections }) {
  const open = useObservable(usePlace().source);
  const source = useQuery('sources.list', {}).data?.find(({ id }) => id === open);
  const act = (run: (source: Source) => void) => ({
    section: 'Sources' as const,
    isEnabled: source !== undefined,
    run: () => source && run(source),
  });
  useActions([
    { id: 'sources.correct', title: 'Correct the text…', keys: ['t'], within: 'text', ...act(corrections.correctText) },
    { id: 'sources.replace-text', title: 'Replace the text by a corrected file…', ...act(corrections.replaceText) },
    { id: 'sources.review', title: 'Review corrected passages…', ...act(corrections.review) },
  ]);
  return null;
}
