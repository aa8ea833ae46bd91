/** A day to choose, or none: the browser's own field, which can be typed into and opens a calendar. */

import { Input, Label, TextField } from 'react-aria-components';
import './field.css';

export interface DateFieldProps {
  readonly label: string;
  /** `2026-01-31`, of UTC, as all days of the project are. */
  readonly value: string | undefined;
  /** Undefined where no day is left. */
  readonly onChange: (day: string | undefined) => void;
}

export function DateField({ label, value = '', onChange }: DateFieldProps) {
  return (
    <TextField className="field" type="date" value={value} onChange={(day) => onChange(day === '' ? undefined : day)}>
      <Label>{label}</Label>
      <Input className="input" />
    </TextField>
  );
}
