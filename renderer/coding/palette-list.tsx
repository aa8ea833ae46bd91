/** The codes that the palette offers. */

import { Check, Plus } from 'lucide-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { type Code, PATH_SEPARATOR } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { CodeName } from '../codebook/code-name.tsx';
import type { NewCode } from './palette-options.ts';
import { PinMark } from './pin-mark.tsx';
import type { Digit } from './pinned-codes.ts';

export interface PaletteListProps {
  /** Options are named `ID-0`, `ID-1`, ... for the combobox. */
  readonly id: string;
  readonly codes: readonly Code[];
  readonly create: NewCode | null;
  readonly active: number;
  /** Null where only one can be chosen. */
  readonly checked: readonly Code[] | null;
  readonly digitOf: (code: CodeId) => Digit | undefined;
  readonly onActivate: (index: number) => void;
  readonly onCheck: (index: number) => void;
  readonly onTake: (index: number) => void;
}

export function PaletteList(props: PaletteListProps) {
  const { id, codes, create, active, checked, digitOf, onActivate, onCheck, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when another option becomes the active one
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, codes]);
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === active,
    'aria-checked': checked !== null && index < codes.length ? checked.includes(codes[index]!) : undefined,
    tabIndex: -1,
    className: 'palette-option',
    onPointerMove: () => index !== active && onActivate(index),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: ({ target, ctrlKey, metaKey }: MouseEvent) =>
      ctrlKey || metaKey || (target as Element).closest('.palette-check') ? onCheck(index) : onTake(index),
  });
  return (
    <div
      ref={list}
      id={`${id}-list`}
      className="palette-list"
      role="listbox"
      aria-label="Codes"
      aria-multiselectable={checked !== null}
    >
      {codes.map((code, index) => (
        <div key={code.id} {...option(index)}>
          {checked && (
            <span className="palette-check" aria-hidden>
              {checked.includes(code) && <Check size={12} strokeWidth={3} />}
            </span>
          )}
          <CodeName code={code} withPath />
          <PinMark digit={digitOf(code.id)} />
        </div>
      ))}
      {create && (
        <div {...option(codes.length)}>
          <Plus size={14} aria-hidden />
          <span className="ellipsis">{wordsOf(create)}</span>
          <kbd>Shift+Enter</kbd>
        </div>
      )}
    </div>
  );
}

function wordsOf({ name, parent, above }: NewCode): string {
  return `Create “${[...above, name].join(PATH_SEPARATOR)}”${parent ? ` in ${parent.name}` : ''}`;
}
