/** One code: what it means, to be written in place, beside the passages so far, its sets, memos and history. */

import { useState } from 'react';
import type { Code, CodeDescription } from '../../../shared/model/code.ts';
import { namesOfPath } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Grouping } from '../../../shared/report/retrieval.ts';
import { useOwnWork } from '../../coders/coder-settings.ts';
import { useCodeCounts } from '../../coders/use-counts.ts';
import { PassageResults } from '../../retrieval/passage-results.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import '../../retrieval/retrieval.css';
import { useCommand } from '../../api/use-command.ts';
import { Switcher } from '../../ui/choice.tsx';
import { plural } from '../../ui/words.ts';
import { CodeHistory } from './code-history.tsx';
import { CodeMemos } from './code-memos.tsx';
import { CodePageActions } from './code-page-actions.tsx';
import { CodeSetsOfCode } from './code-sets-of-code.tsx';
import { TextInPlace } from './text-in-place.tsx';

const PARTS: readonly { readonly key: keyof CodeDescription; readonly label: string; readonly hint: string }[] = [
  { key: 'definition', label: 'Definition', hint: 'What it means, in a sentence or two' },
  { key: 'include', label: 'Use it for', hint: 'What belongs to it' },
  { key: 'exclude', label: 'Do not use it for', hint: 'What does not, and what to use instead' },
  { key: 'example', label: 'Example', hint: 'A typical passage' },
];

type Reach = 'itself' | 'below';

export interface CodePageProps {
  readonly code: Code;
  readonly codes: readonly Code[];
}

export function CodePage({ code, codes }: CodePageProps) {
  const command = useCommand();
  const [groupBy, setGroupBy] = useState<Grouping>('source');
  const [reach, setReach] = useState<Reach>('itself');
  const { codings, codingsWithSubCodes } = useCodeCounts(code);
  const below = withDescendants(codebookOf(codes), code.id);
  const isGroup = below.length > 1;
  const wanted = reach === 'below' && isGroup ? below : [code.id];
  const isBare = (wanted === below ? codingsWithSubCodes : codings) === 0;
  const own = useOwnWork();
  const above = namesOfPath(code.path).slice(0, -1).join(' / ');
  return (
    <>
      <article className="code-page" aria-label={code.name}>
        <header className="code-page-header">
          {above && <p className="code-page-above">{above}</p>}
          <h2>
            <span className="code-page-swatch" style={{ background: code.colour }} />
            {code.name}
          </h2>
          <CodePageActions code={code} isGroup={isGroup} />
        </header>
        {isGroup && (
          <Switcher
            label="Passages of"
            value={reach}
            options={[
              { value: 'itself', label: `This code, ${plural(codings, 'coding')}` },
              { value: 'below', label: `With sub-codes, ${plural(codingsWithSubCodes, 'coding')}` },
            ]}
            onChange={setReach}
          />
        )}
        <div className="code-page-texts">
          {PARTS.map(({ key, label, hint }) => (
            <TextInPlace
              key={key}
              label={label}
              hint={hint}
              value={code[key]}
              onSave={(text) =>
                command('codes.describe', { code: code.id, [key]: text }, `${label} of ${code.name} saved`)
              }
            />
          ))}
        </div>
        <CodeSetsOfCode code={code} />
        <CodeMemos code={code} />
        <CodeHistory code={code} />
      </article>
      {isBare ? (
        <EmptyState title="No passages yet">
          What is coded with {code.name} will stand here, beside what it means.
        </EmptyState>
      ) : (
        <PassageResults
          filter={{ codes: wanted, ...(own?.coder && { coders: [own.coder] }) }}
          groupBy={groupBy}
          onGroupBy={setGroupBy}
        />
      )}
    </>
  );
}
