/** One code out of the codebook, found by its name: Enter takes the best match. */

import { type KeyboardEvent, useMemo, useState } from 'react';
import { ListBox } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { codeFinder } from '../coding/palette-options.ts';
import { FilterField } from '../ui/field.tsx';
import { keepEnter } from '../ui/keep-enter.ts';
import { CodeItem } from './code-item.tsx';

export interface CodeChoiceProps {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly value: CodeId | null;
  readonly onChange: (code: CodeId) => void;
}

export function CodeChoice({ label, codes, value, onChange }: CodeChoiceProps) {
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => codeFinder(codes), [codes]);
  const isTyped = typed.trim() !== '';
  const found = useMemo(() => (isTyped ? finder.find(typed, []).codes : codes), [finder, isTyped, typed, codes]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyped && keepEnter(event) && found[0]) onChange(found[0].id);
  };
  return (
    <div className="code-choice" onKeyDownCapture={onKeyDown}>
      <FilterField label={label} value={typed} onChange={setTyped} autoFocus />
      <ListBox
        className="code-choice-list"
        aria-label={label}
        items={found}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange([...keys][0] as CodeId)}
        renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
      >
        {(code) => <CodeItem code={code} />}
      </ListBox>
    </div>
  );
}
