/** The lexicon in dialogs: its terms, and from there coding by them. */

import { useState } from 'react';
import type { CodeId } from '../../shared/model/ids.ts';
import { LexiconDialog } from './lexicon-dialog.tsx';
import { RunLexiconDialog } from './run-lexicon-dialog.tsx';

export interface LexiconProps {
  readonly start: 'terms' | 'run';
  /** The code whose terms are shown first. */
  readonly code?: CodeId;
  readonly onClose: () => void;
}

export function Lexicon({ start, code, onClose }: LexiconProps) {
  const [shown, setShown] = useState(start);
  if (shown === 'run') return <RunLexiconDialog onClose={onClose} />;
  return <LexiconDialog code={code ?? null} onRun={() => setShown('run')} onClose={onClose} />;
}
