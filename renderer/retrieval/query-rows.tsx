/** The rows of a query, or of brackets inside one: each with what it asks for and how it is joined to those above. */

import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { JointChoice } from './joint-choice.tsx';
import { PartChoice } from './part-choice.tsx';
import { type Draft, type DraftRow, newRow } from './query-draft.ts';

export interface QueryRowsProps {
  readonly label: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function QueryRows({ label, draft, onChange }: QueryRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const change = (row: DraftRow, changed: Partial<DraftRow>) =>
    onChange(draft.map((one) => (one.key === row.key ? { ...one, ...changed } : one)));
  const remove = (row: DraftRow) => {
    onChange(draft.filter((one) => one.key !== row.key));
    // The button that had the focus is gone.
    list.current?.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  return (
    <div className="query-rows">
      <ol ref={list} aria-label={label}>
        {draft.map((row, place) => (
          <li key={row.key} className="query-row">
            {place > 0 && <JointChoice row={row} onChange={(changed) => change(row, changed)} />}
            <PartChoice row={row} isFirst={place === 0} onChange={(changed) => change(row, changed)} />
            {row.part.kind === 'brackets' && (
              <QueryRows
                label={`Rows in the brackets of row ${place + 1}`}
                draft={row.part.rows}
                onChange={(rows) => change(row, { part: { kind: 'brackets', rows } })}
              />
            )}
            <IconButton icon={X} label={`Remove row ${place + 1}`} onPress={() => remove(row)} />
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon={Plus} onPress={() => onChange([...draft, newRow()])}>
        Add a row
      </Button>
    </div>
  );
}
