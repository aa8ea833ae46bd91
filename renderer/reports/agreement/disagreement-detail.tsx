/** One disagreement: the passage as each coder has marked it, side by side, and the verdict. */

import { Check, Undo2, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { namesOfPath } from '../../../shared/model/code.ts';
import type { DisagreementSide, ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { CodeName } from '../../codebook/code-name.tsx';
import { usePlace } from '../../place.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { sideText } from './side-text.ts';

export interface DisagreementDetailProps {
  readonly disagreement: ListedDisagreement;
  /** Why it is settled so: kept with the verdict. */
  readonly memo: string;
  readonly onMemo: (memo: string) => void;
  /** `p` present, `a` absent, `r` reopen. */
  readonly onDecide: (key: 'p' | 'a' | 'r') => void;
}

export function DisagreementDetail({ disagreement, memo, onMemo, onDecide }: DisagreementDetailProps) {
  const place = usePlace();
  const { source, sourceName, start, end, path, colour, sides, outcome } = disagreement;
  const open = () => place.openPassage(source, { start, end }, sides.flatMap((side) => side.codings)[0]?.id ?? null);
  return (
    <article className="disagreement" style={{ '--code': colour } as CSSProperties}>
      <header>
        <h3>
          <CodeName code={{ path, colour }} withPath />
        </h3>
        <p className="count">
          {sourceName}, characters {start}–{end}
          {outcome && <strong className="disagreement-state"> Settled: {outcome}</strong>}
        </p>
      </header>
      <div className="disagreement-sides">
        {sides.map((side) => (
          <Side key={side.coder} side={side} disagreement={disagreement} />
        ))}
      </div>
      <div className="disagreement-verdict">
        <p>
          Does <b>{namesOfPath(path).at(-1)}</b> belong on the framed words?
        </p>
        <Button kind={outcome === 'present' ? 'primary' : 'plain'} icon={Check} onPress={() => onDecide('p')}>
          Present <kbd>P</kbd>
        </Button>
        <Button kind={outcome === 'absent' ? 'primary' : 'plain'} icon={X} onPress={() => onDecide('a')}>
          Absent <kbd>A</kbd>
        </Button>
        <Button kind="quiet" icon={Undo2} isDisabled={!outcome} onPress={() => onDecide('r')}>
          Reopen <kbd>R</kbd>
        </Button>
        <Button kind="quiet" onPress={open}>
          Open in the text
        </Button>
      </div>
      <Field label="Why (kept with the verdict)" value={memo} onChange={onMemo} lines={2} />
    </article>
  );
}

interface SideProps {
  readonly side: DisagreementSide;
  readonly disagreement: ListedDisagreement;
}

function Side({ side, disagreement }: SideProps) {
  const { coder, codings } = side;
  const ranges = codings.map(({ start, end }) => `${start}–${end}`).join(', ');
  return (
    <section aria-label={coder}>
      <h4>
        {coder} <span className="count">{codings.length === 0 ? 'absent' : `present, ${ranges}`}</span>
      </h4>
      <blockquote>
        {sideText(disagreement, side).map(({ text, isMarked, isInQuestion }, piece) => {
          const names = [isMarked && 'side-marked', isInQuestion ? 'side-question' : 'side-context'];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage stay in their order
            <span key={piece} className={names.filter(Boolean).join(' ')}>
              {text}
            </span>
          );
        })}
      </blockquote>
      {codings
        .filter(({ memo }) => memo !== '')
        .map(({ id, memo }) => (
          <p key={id} className="side-memo">
            {memo}
          </p>
        ))}
    </section>
  );
}
