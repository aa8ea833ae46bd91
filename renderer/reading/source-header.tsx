/** The name of the open source and its attributes in one line. */

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { attributeOf, type Source } from '../../shared/model/source.ts';
import { CodersMenu } from '../coders/coders-menu.tsx';
import { SourceDialog } from '../sources/source-dialog.tsx';
import { IconButton } from '../ui/button.tsx';
import { TypeMenu } from './type-menu.tsx';
import type { TypeActions } from './use-type-setting.ts';

/** Attributes that say at a glance what kind of text it is; the others are in the dialog and the tooltip. */
const AT_A_GLANCE = ['category', 'perspective', 'genre', 'year'];

export interface SourceHeaderProps {
  readonly source: Source;
  readonly setting: TypeActions;
}

export function SourceHeader({ source, setting }: SourceHeaderProps) {
  const [editing, setEditing] = useState(false);
  const shown = AT_A_GLANCE.map((name) => attributeOf(source, name)).filter(Boolean);
  const all = Object.entries(source.attributes).map(([name, value]) => `${name}: ${value}`);
  return (
    <header className="source-header">
      <h2 className="ellipsis" title={source.name}>
        {source.name}
      </h2>
      <p className="ellipsis" title={all.join('\n')}>
        {shown.join(' · ')}
      </p>
      <span className="source-header-buttons">
        <CodersMenu />
        <TypeMenu setting={setting} />
        <IconButton icon={Pencil} label="Name and attributes" onPress={() => setEditing(true)} />
      </span>
      {editing && <SourceDialog source={source} onClose={() => setEditing(false)} />}
    </header>
  );
}
