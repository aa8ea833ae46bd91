/** A code as an entry of a list to choose from. */

import { ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { CodeName } from './code-name.tsx';

export function CodeItem({ code }: { readonly code: Code }) {
  return (
    <ListBoxItem id={code.id} textValue={code.path} className="menu-item">
      <CodeName code={code} withPath />
    </ListBoxItem>
  );
}
