/** The codes that the palette offers, and what the one in question means. */

import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { CodeName } from '../codebook/code-name.tsx';
import type { NewCode } from './palette-options.ts';

export interface PaletteListProps {
  /** Options are named `ID-0`, `ID-1`, ... for the combobox. */
  readonly id: string;
  readonly codes: readonly Code[];
  readonly create: NewCode | null;
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onTake: (index: number) => void;
}

export function PaletteList({ id, codes, create, active, onActivate, onTake }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when another option becomes the active one
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, codes]);
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === active,
    tabIndex: -1,
    className: 'palette-option',
    onPointerMove: () => index !== active && onActivate(index),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => onTake(index),
  });
  return (
    <>
      <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label="Codes">
        {codes.map((code, index) => (
          <div key={code.id} {...option(index)}>
            <CodeName code={code} withPath />
          </div>
        ))}
        {create && (
          <div {...option(codes.length)}>
            <Plus size={14} aria-hidden />
            <span className="ellipsis">
              Create “{create.name}”{create.parent && ` in ${create.parent.name}`}
            </span>
            <kbd>Shift+Enter</kbd>
          </div>
        )}
      </div>
      <p className="palette-definition">{definitionOf(codes, create, active)}</p>
    </>
  );
}

function definitionOf(codes: readonly Code[], create: NewCode | null, active: number): string {
  const code = codes[active];
  if (code) return code.definition || 'This code has no definition yet.';
  return create ? 'A new code, applied at once. Describe it later in the codebook.' : 'No code matches.';
}
