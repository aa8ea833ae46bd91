/** Fields to fill in: a line, a paragraph, and a filter above a list. */

import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, Input, Label, SearchField, Text, TextArea, TextField } from 'react-aria-components';
import './field.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
  /** Number of lines; one where it is left out. */
  readonly lines?: number;
}

export function Field({ label, value, onChange, hint, autoFocus = false, required = false, lines = 1 }: FieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus} isRequired={required}>
      <Label>{label}</Label>
      {lines > 1 ? <TextArea className="input" rows={lines} /> : <Input className="input" autoComplete="off" />}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
}

export function FilterField({ label, value, onChange, ref, autoFocus = false }: FilterFieldProps) {
  return (
    <SearchField className="filter" aria-label={label} value={value} onChange={onChange} autoFocus={autoFocus}>
      <Search size={14} aria-hidden />
      <Input placeholder={label} {...(ref ? { ref } : {})} />
      <Button className="filter-clear" aria-label="Clear">
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
}
