/** Which of the files that were given are wanted, which of them is looked at, and how each is to be read. */

import { useMemo, useState } from 'react';
import type { ChosenEncoding } from '../../../shared/model/source.ts';
import type { GivenFile } from '../given-files.ts';
import type { WantedDocument } from './import-documents.ts';

export interface WantedDocuments {
  readonly documents: readonly WantedDocument[];
  readonly looked: WantedDocument;
  look(key: string): void;
  /** Says how the one that is looked at is encoded. */
  choose(encoding: ChosenEncoding): void;
  /** Leaves out the one that is looked at, unless it is the only one. */
  leaveOut(): void;
}

export function useWantedDocuments(files: readonly GivenFile[]): WantedDocuments {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [encodings, setEncodings] = useState<ReadonlyMap<string, ChosenEncoding>>(new Map());
  const [wanted, setWanted] = useState('');
  const documents = useMemo(() => {
    const kept = files.filter(({ key }) => !left.has(key));
    return kept.map((file): WantedDocument => {
      const encoding = encodings.get(file.key);
      return encoding ? { ...file, encoding } : file;
    });
  }, [files, left, encodings]);
  const looked = documents.find(({ key }) => key === wanted) ?? documents[0]!;
  return {
    documents,
    looked,
    look: setWanted,
    choose: (encoding) => setEncodings(new Map(encodings).set(looked.key, encoding)),
    leaveOut() {
      if (documents.length === 1) return;
      const place = documents.indexOf(looked);
      setWanted((documents[place + 1] ?? documents[place - 1]!).key);
      setLeft(new Set(left).add(looked.key));
    },
  };
}
