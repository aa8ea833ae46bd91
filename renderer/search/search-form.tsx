/** The search form: what is looked for, and how. */

import { BookA, Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Form, Input, SearchField } from 'react-aria-components';
import { FilterPicker } from '../reports/filter/filter-picker.tsx';
import { Button } from '../ui/button.tsx';
import { flawInTerms, type SearchDraft, termsOfDraft } from './search-draft.ts';

export interface SearchFormProps {
  readonly field: Ref<HTMLInputElement>;
  readonly draft: SearchDraft;
  readonly onChange: (draft: SearchDraft) => void;
  readonly onSubmit: () => void;
  readonly onLexicon: () => void;
}

export function SearchForm({ field, draft, onChange, onSubmit, onLexicon }: SearchFormProps) {
  const flaw = flawInTerms(termsOfDraft(draft));
  const box = (label: string, key: 'wholeWords' | 'matchCase' | 'isExpression') => (
    <label className="check-line">
      <input
        type="checkbox"
        checked={draft[key]}
        onChange={({ target }) => onChange({ ...draft, [key]: target.checked })}
      />
      {label}
    </label>
  );
  return (
    <Form
      className="search-form"
      aria-label="What is looked for"
      onSubmit={(event) => {
        event.preventDefault();
        if (!flaw) onSubmit();
      }}
    >
      <SearchField
        className="filter"
        aria-label="Search in all sources"
        aria-describedby="search-syntax"
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
      >
        <Search size={14} aria-hidden />
        <Input ref={field} placeholder="Search in all sources" spellCheck={false} autoComplete="off" />
        <AriaButton className="filter-clear" aria-label="Clear">
          <X size={14} aria-hidden />
        </AriaButton>
      </SearchField>
      {flaw && (
        <p className="search-flaw" role="alert">
          {flaw}
        </p>
      )}
      <Syntax />
      <div className="search-boxes">
        {!draft.isExpression && box('Whole words', 'wholeWords')}
        {box('Match case', 'matchCase')}
        {box('Regular expression', 'isExpression')}
      </div>
      <FilterPicker value={draft.filter} onChange={(filter) => onChange({ ...draft, filter })} />
      <Button type="submit" kind="primary" icon={Search} isDisabled={draft.text.trim() === ''}>
        Search
      </Button>
      <span className="search-gap" />
      <Button kind="quiet" icon={BookA} onPress={onLexicon}>
        Lexicon…
      </Button>
    </Form>
  );
}

function Syntax() {
  return (
    <dl id="search-syntax" className="search-syntax">
      <dt>power, state</dt>
      <dd>either word</dd>
      <dt>great power</dt>
      <dd>words in a row</dd>
      <dt>econom*</dt>
      <dd>words that begin so</dd>
      <dt>/partners?/i</dt>
      <dd>an expression</dd>
    </dl>
  );
}
