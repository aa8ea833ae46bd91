/** What a code means: definition, when to use it and when not, and an example. */

import { Pencil } from 'lucide-react';
import type { Code } from '../../shared/model/code.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Swatch } from './code-name.tsx';

const PARTS = [
  { key: 'include', title: 'Use it for' },
  { key: 'exclude', title: 'Do not use it for' },
  { key: 'example', title: 'Example' },
] as const;

export function CodeDefinition({ code, onEdit }: { readonly code: Code; readonly onEdit: () => void }) {
  const described = code.definition || PARTS.some(({ key }) => code[key]);
  return (
    <article className="code-definition">
      <header>
        <Swatch colour={code.colour} />
        <h3 title={code.path}>{code.name}</h3>
        <IconButton icon={Pencil} label="Describe" onPress={onEdit} />
      </header>
      {!described && (
        <>
          <p>This code has no definition yet. A few words here keep coders of one mind.</p>
          <Button onPress={onEdit}>Describe it…</Button>
        </>
      )}
      {code.definition && <p>{code.definition}</p>}
      <dl>
        {PARTS.filter(({ key }) => code[key]).map(({ key, title }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{code[key]}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
