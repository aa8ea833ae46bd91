/** One code out of the codebook, or a new one of the name that was typed. */

import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type Key, ListBox, ListBoxItem } from 'react-aria-components';
import { type Code, PATH_SEPARATOR } from '../../shared/model/code.ts';
import { useSetting } from '../api/settings.ts';
import { CodeItem } from '../codebook/code-item.tsx';
import { codeFinder } from '../coding/palette-options.ts';
import { RECENT_CODES } from '../coding/recent-codes.ts';
import { FilterField } from '../ui/field.tsx';
import { keepEnter } from '../ui/keep-enter.ts';
import type { Target } from './auto-code-dialog.tsx';

/** More than anybody reads; keeps a codebook of thousands quick. */
const MOST = 200;
const NEW = 'new';

export interface CodeOrNewProps {
  readonly codes: readonly Code[];
  readonly value: Target | null;
  readonly onChange: (target: Target) => void;
}

export function CodeOrNew({ codes, value, onChange }: CodeOrNewProps) {
  const [typed, setTyped] = useState('');
  const [{ used }] = useSetting(RECENT_CODES);
  const finder = useMemo(() => codeFinder(codes), [codes]);
  const { codes: found, create } = useMemo(() => finder.find(typed, used), [finder, typed, used]);
  const chosen = value && ('code' in value ? value.code.id : NEW);
  const choose = (key: Key | undefined) => {
    const code = codes.find(({ id }) => id === key);
    if (code) onChange({ code });
    else if (create) onChange({ newCode: create });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed.trim() !== '' && keepEnter(event)) choose(event.shiftKey ? NEW : found[0]?.id);
  };
  return (
    <div className="code-choice" onKeyDownCapture={onKeyDown}>
      <FilterField label="Code to apply" value={typed} onChange={setTyped} autoFocus />
      <ListBox
        className="code-choice-list"
        aria-label="Code to apply"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => choose([...keys][0])}
        renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
      >
        {found.slice(0, MOST).map((code) => (
          <CodeItem key={code.id} code={code} />
        ))}
        {create && (
          <ListBoxItem id={NEW} textValue={`Create ${create.name}`} className="menu-item">
            <Plus size={14} aria-hidden />
            <span className="ellipsis">Create “{[...create.above, create.name].join(PATH_SEPARATOR)}”</span>
            <kbd className="code-or-new-keys">Shift+Enter</kbd>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
