/** The sheet of shortcuts: every key of the window, by section, to be searched and printed. */

import { useState } from 'react';
import { useActionRegistry } from '../actions/action-registry.tsx';
import { isMac } from '../actions/window-action.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
import { type KeySection, listKeys } from './listed-keys.ts';
import './shortcut-sheet.css';

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const registry = useActionRegistry();
  const [filter, setFilter] = useState('');
  const sections = listKeys(registry.all(), isMac(), filter);
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={onClose}>
      <div className="dialog-body shortcuts">
        <FilterField label="Filter shortcuts" value={filter} onChange={setFilter} autoFocus />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by key */}
        <section className="shortcut-sections" aria-label="Shortcuts" tabIndex={0}>
          <div className="shortcut-columns">
            {sections.map((section) => (
              <Section key={section.name} {...section} />
            ))}
          </div>
          {sections.length === 0 && <p>No shortcut matches.</p>}
        </section>
        <div className="dialog-buttons">
          <Button onPress={() => window.print()}>Print…</Button>
          <Button kind="primary" onPress={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Section({ name, lines }: KeySection) {
  return (
    <section className="shortcut-section" aria-label={name}>
      <h3>{name}</h3>
      <dl>
        {lines.map(({ title, keys }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
