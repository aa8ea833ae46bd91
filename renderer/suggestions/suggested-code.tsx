/** A suggested code with the quotations that speak for it, the most like the passage first. */

import { useState } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import type { Suggestion, TellingQuotation } from '../../shared/analysis/suggestions/suggestions-result.ts';
import type { Code } from '../../shared/model/code.ts';
import { CodeName } from '../codebook/code-name.tsx';
import { piecesOf } from './marked-pieces.ts';

export interface SuggestedCodeProps {
  readonly code: Code;
  readonly suggestion: Suggestion<TellingQuotation>;
  /** Whether it is applied to the passage, or to a part of it. */
  readonly isHere: boolean;
  /** The score of the likeliest code, which fills its bar. */
  readonly mostLikely: number;
  readonly onOpen: (quotation: TellingQuotation) => void;
}

export function SuggestedCode({
  code,
  suggestion: { score, quotations },
  isHere,
  mostLikely,
  onOpen,
}: SuggestedCodeProps) {
  const [isOpen, setOpen] = useState(false);
  const likeness = score.toFixed(2);
  return (
    <GridListItem
      id={code.id}
      className="suggestion"
      textValue={`${code.name}, likeness ${likeness}${isHere ? ', applied here' : ''}`}
    >
      <span className="suggestion-head">
        <CodeName code={code} />
        {isHere && <span className="suggestion-here">applied here</span>}
        <span className="suggestion-score" title="Mean likeness of the five quotations most like it, from 0 to 1">
          <progress value={score / mostLikely} aria-hidden />
          {likeness}
        </span>
      </span>
      {quotations.slice(0, isOpen ? quotations.length : 1).map((quotation) => (
        <Telling key={quotation.coding} quotation={quotation} onOpen={() => onOpen(quotation)} />
      ))}
      {!isOpen && quotations.length > 1 && (
        <Button className="telling-more" onPress={() => setOpen(true)}>
          and {quotations.length - 1} more like it
        </Button>
      )}
    </GridListItem>
  );
}

interface TellingProps {
  readonly quotation: TellingQuotation;
  readonly onOpen: () => void;
}

function Telling({ quotation, onOpen }: TellingProps) {
  const { sourceName, cut } = quotation;
  return (
    <Button className="telling" onPress={onOpen}>
      <q>
        {cut[0] && '… '}
        {piecesOf(quotation).map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quotation stay in their order
          piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
        {cut[1] && ' …'}
      </q>
      <small className="ellipsis">{sourceName}</small>
    </Button>
  );
}
