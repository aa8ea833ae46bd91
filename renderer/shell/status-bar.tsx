/** The bar below: what is at the caret, how much is selected, what was done last, and what is under way. */

import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Notice } from '../api/notices.ts';
import { useObservable } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useCodingsHere } from '../coding/codings-here.ts';
import { usePlace } from '../place.tsx';
import { usePage } from '../reading/page-at-caret.ts';
import { useParagraph } from '../reading/paragraph.ts';
import { useSelectionSize } from '../reading/selection-size.ts';
import { plural } from '../ui/words.ts';
import { TaskProgress } from './task-progress.tsx';
import { Toast } from './toast.tsx';
import { useUndo } from './undo.ts';
import './status-bar.css';

export function StatusBar() {
  const reading = useObservable(usePlace().tab) === 'read';
  return (
    <footer className="status-bar">
      {reading && <ReadingStatus />}
      <LastAction />
      <TaskProgress />
    </footer>
  );
}

function ReadingStatus() {
  const source = useObservable(usePlace().source);
  const here = useCodingsHere();
  const size = useSelectionSize();
  const paragraph = useParagraph();
  const page = usePage();
  if (source === null) return null;
  return (
    <span className="status-reading">
      {plural(here.length, 'coding')} here
      {paragraph && ` · paragraph ${paragraph.number} of ${paragraph.count}`}
      {page && ` · page ${page.number} of ${page.count}`}
      {size && ` · ${wordsAnd(size.words)}${plural(size.characters, 'character')} selected`}
    </span>
  );
}

/** Raised at first, then quiet until something else is done. */
function LastAction() {
  const { notices } = useWorkbench();
  const last = useObservable(notices.last);
  const { undo } = useUndo();
  const [seen, setSeen] = useState<Notice | null>(last);
  if (last && last !== seen) {
    return (
      <div className="status-last">
        <Toast key={last.key} notice={last} onClose={() => setSeen(last)} />
      </div>
    );
  }
  return (
    <div className="status-last">
      <span className="ellipsis">{last?.text}</span>
      {last?.undoable && (
        <Button className="link-button" onPress={undo}>
          Undo
        </Button>
      )}
    </div>
  );
}

function wordsAnd(words: number | undefined): string {
  return words === undefined ? '' : `${plural(words, 'word')}, `;
}
