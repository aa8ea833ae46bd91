/** A list out of which any number of things can be picked, in sections where they have names. */

import { Check } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';

export interface PickItem {
  readonly key: string;
  readonly name: string;
}

export interface PickListProps {
  readonly label: string;
  readonly autoFocus?: boolean;
  /** A section without items is left out; one without a name has no heading. */
  readonly sections: readonly { readonly name: string; readonly items: readonly PickItem[] }[];
  /** Keys of what is picked. */
  readonly picked: readonly string[];
  /** Gives the keys in the order of the list. */
  readonly onChange: (keys: readonly string[]) => void;
}

export function PickList({ label, autoFocus = false, sections, picked, onChange }: PickListProps) {
  const keys = sections.flatMap(({ items }) => items.map(({ key }) => key));
  return (
    <div className="pick-list">
      <h3>{label}</h3>
      <ListBox
        className="pick-list-items"
        aria-label={label}
        autoFocus={autoFocus}
        selectionMode="multiple"
        // Escape closes the dialog; it would unpick everything first.
        escapeKeyBehavior="none"
        selectedKeys={picked}
        onSelectionChange={(next) => onChange(keys.filter((key) => next === 'all' || next.has(key)))}
      >
        {sections
          .filter(({ items }) => items.length > 0)
          .map(({ name, items }) => (
            <ListBoxSection key={name} id={`section ${name}`} aria-label={name || label}>
              {name && <Header className="pick-list-section">{name}</Header>}
              {items.map((item) => (
                <ListBoxItem key={item.key} id={item.key} textValue={item.name} className="menu-item">
                  <Check size={14} aria-hidden className="menu-check" />
                  <span className="ellipsis" title={item.name}>
                    {item.name}
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
    </div>
  );
}
