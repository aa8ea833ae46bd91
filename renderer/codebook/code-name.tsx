/** A code in one line: its colour, its name, and where it stands in the codebook. */

import { namesOfPath } from '../../shared/model/code.ts';
import './code-name.css';

export interface CodeNameProps {
  readonly code: { readonly path: string; readonly colour: string };
  /** Adds the names of the codes above it. */
  readonly withPath?: boolean;
}

export function CodeName({ code, withPath = false }: CodeNameProps) {
  const names = namesOfPath(code.path);
  return (
    <span className="code-name" title={code.path}>
      <Swatch colour={code.colour} />
      <span className="code-own ellipsis">{names.at(-1)}</span>
      {withPath && names.length > 1 && <span className="code-above ellipsis">{names.slice(0, -1).join(' / ')}</span>}
    </span>
  );
}

export function Swatch({ colour }: { readonly colour: string }) {
  return <span className="swatch" style={{ background: colour }} />;
}
