/** Picking what is compared: a case, the sources with a value of an attribute, or the passages of a code. */

import { useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { ComparisonGroup } from '../../shared/model/filter.ts';
import { useQuery } from '../api/use-query.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { Button as PlainButton } from '../ui/button.tsx';
import { ChoiceButton } from '../ui/choice-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
import { type GroupChoice, groupChoices, sameGroup } from './group-choices.ts';

export interface GroupPickerProps {
  readonly label: string;
  readonly value: ComparisonGroup | undefined;
  readonly onChange: (value: ComparisonGroup) => void;
  /** Whether the passages of a code can be picked, as they can unless it is said otherwise. */
  readonly withCodes?: boolean;
  /** What no group stands for, where that can be chosen as well. */
  readonly none?: { readonly words: string; readonly onChoose: () => void };
}

export function GroupPicker({ label, value, onChange, withCodes = true, none }: GroupPickerProps) {
  const [open, setOpen] = useState(false);
  const choices = useGroupChoices().filter(({ group }) => withCodes || !('code' in group));
  const chosen = value && choices.find(({ group }) => sameGroup(group, value));
  const words = chosen?.name ?? (value ? 'chosen sources' : (none?.words ?? 'Choose…'));
  return (
    <div className="choice">
      <ChoiceButton label={label} words={words} onPress={() => setOpen(true)} />
      {open && (
        <GroupDialog
          label={label}
          choices={choices}
          none={none}
          onClose={() => setOpen(false)}
          onChoose={(group) => {
            onChange(group);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function useGroupChoices(): readonly GroupChoice[] {
  const cases = useQuery('cases.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const codes = useQuery('codes.list', {}).data ?? [];
  return groupChoices({ cases, attributes, sources, codes });
}

interface GroupDialogProps {
  readonly label: string;
  readonly choices: readonly GroupChoice[];
  readonly none: GroupPickerProps['none'];
  readonly onClose: () => void;
  readonly onChoose: (group: ComparisonGroup) => void;
}

function GroupDialog({ label, choices, none, onClose, onChoose }: GroupDialogProps) {
  const [filter, setFilter] = useState('');
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const sections = [...Map.groupBy(found, ({ section }) => section)];
  return (
    <Dialog title={label} onClose={onClose}>
      <div className="dialog-body">
        <FilterField label="Filter groups" value={filter} onChange={setFilter} autoFocus />
        <ListBox
          className="code-choice-list"
          aria-label={label}
          selectionMode="single"
          renderEmptyState={() => 'Nothing has this name.'}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? undefined : choices.find(({ key }) => keys.has(key));
            if (chosen) onChoose(chosen.group);
          }}
        >
          {sections.map(([section, own]) => (
            <ListBoxSection key={section} id={section} aria-label={section}>
              <Header className="report-menu-section">{section}</Header>
              {own.map(({ key, name, colour }) => (
                <ListBoxItem key={key} id={key} textValue={name} className="menu-item">
                  {colour && <Swatch colour={colour} />}
                  {name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
        {none && (
          <div className="dialog-buttons">
            <PlainButton
              onPress={() => {
                none.onChoose();
                onClose();
              }}
            >
              {capitalised(none.words)}
            </PlainButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
