/** What stands below the open text: the editor, the review, or nothing. */

import { type RefObject, useEffect, useRef } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import type { ReaderHandle } from '../reader/reader.tsx';
import { CorrectionEditor } from './correction-editor.tsx';
import { useCorrections } from './corrections.tsx';
import { ReviewPanel } from './review-panel.tsx';
import './corrections.css';

export interface CorrectionsDockProps {
  readonly source: Source;
  readonly reader: RefObject<ReaderHandle | null>;
}

export function CorrectionsDock({ source, reader }: CorrectionsDockProps) {
  const text = useQuery('sources.read', { source: source.id }).data;
  const shown = useObservable(useCorrections().shown);
  const place = usePlace();
  const known = useRef(source);
  useEffect(() => {
    // Offsets in the text before mean other words in this one.
    if (known.current.id === source.id && known.current.sha256 !== source.sha256) place.selection.set(null);
    known.current = source;
  }, [source, place]);
  const before = useRef(shown);
  useEffect(() => {
    // What stood here had the focus.
    if (before.current !== null && shown === null) reader.current?.focus();
    before.current = shown;
  }, [shown, reader]);
  if (shown === 'editor' && text) return <CorrectionEditor source={source} text={text} reader={reader} />;
  if (shown === 'review') return <ReviewPanel source={source} />;
  return null;
}
