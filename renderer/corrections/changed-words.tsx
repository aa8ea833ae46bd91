/** Words of a passage with what a correction does to them: struck out what goes, underlined what comes. */

import type { CorrectedPassage } from '../../shared/model/correction.ts';
import type { WordRun } from '../../shared/text/changed-words.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeName } from '../codebook/code-name.tsx';

export function ChangedWords({ words }: { readonly words: readonly WordRun[] }) {
  return (
    <div className="changed-words" dir="auto">
      {words.map(({ kind, text }, place) => {
        if (kind === 'kept') return text;
        const Mark = kind === 'deleted' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage have no other name
          <Mark key={place}>
            <span className="visually-hidden">{kind === 'deleted' ? 'deleted: ' : 'put in: '}</span>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}

/** A passage with its code or memo, and by whom it is. */
export function ChangedPassage({ passage }: { readonly passage: CorrectedPassage }) {
  const { kind, name, coder, after, words } = passage;
  const code = useQuery('codes.list', {}).data?.find(({ path }) => kind !== 'memo' && path === name);
  return (
    <div className="changed-passage">
      <span className="changed-passage-head">
        {code ? <CodeName code={code} /> : <span className="ellipsis">{name || 'Memo'}</span>}
        <span className="changed-passage-coder">{kind === 'settlement' ? 'settled' : coder}</span>
      </span>
      <ChangedWords words={words} />
      {after === null && <span className="changed-passage-lost">no words left</span>}
    </div>
  );
}
