/** The bar below: what is at the caret, how much is selected, what was done last, and what is under way. */

import { Button } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useCodingsHere } from '../coding/codings-here.ts';
import { usePlace } from '../place.tsx';
import { useParagraph } from '../reading/paragraph.ts';
import { useSelectionSize } from '../reading/selection-size.ts';
import { plural } from '../ui/words.ts';
import { TaskProgress } from './task-progress.tsx';
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
  if (source === null) return null;
  return (
    <span className="status-reading">
      {plural(here.length, 'coding')} here
      {paragraph && ` · paragraph ${paragraph.number} of ${paragraph.count}`}
      {size && ` · ${wordsAnd(size.words)}${plural(size.characters, 'character')} selected`}
    </span>
  );
}

function LastAction() {
  const { notices } = useWorkbench();
  const last = useObservable(notices.last);
  const { undo } = useUndo();
  if (!last) return <span className="status-last" />;
  return (
    <span className="status-last">
      <span className="ellipsis">{last.text}</span>
      {last.undoable && (
        <Button className="link-button" onPress={undo}>
          Undo
        </Button>
      )}
    </span>
  );
}

function wordsAnd(words: number | undefined): string {
  return words === undefined ? '' : `${plural(words, 'word')}, `;
}
