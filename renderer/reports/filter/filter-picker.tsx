/** What is counted: all of the project, or the sources, cases, codes, coders, days and query that are picked. */

import { useState } from 'react';
import type { Filter } from '../../../shared/model/filter.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FilterCodings } from './filter-codings.tsx';
import { FilterLists } from './filter-lists.tsx';
import { filterWords } from './filter-words.ts';
import './filter-picker.css';

export interface FilterPickerProps {
  readonly value: Filter;
  readonly onChange: (value: Filter) => void;
  /** Whether a saved query can be chosen, too; it can where nothing else is said. */
  readonly withQuery?: boolean;
}

export function FilterPicker({ value, onChange, withQuery = true }: FilterPickerProps) {
  const [open, setOpen] = useState(false);
  const words = filterWords(value);
  return (
    <div className="choice">
      <ChoiceButton label="Filter" words={words} onPress={() => setOpen(true)} />
      {open && (
        <Dialog title="What is counted" wide onClose={() => setOpen(false)}>
          <div className="dialog-body">
            <p>A list in which nothing is picked does not restrict.</p>
            <FilterLists value={value} onChange={onChange} />
            <FilterCodings value={value} onChange={onChange} withQuery={withQuery} />
            <div className="dialog-buttons">
              <PlainButton onPress={() => onChange({})}>Everything</PlainButton>
              <PlainButton kind="primary" onPress={() => setOpen(false)}>
                Done
              </PlainButton>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}
