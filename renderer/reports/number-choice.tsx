/** A whole number that a report counts with. */

import { Input, Label, NumberField } from 'react-aria-components';

export interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

export function NumberChoice({ label, value, least, most, onChange }: NumberChoiceProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={least}
      maxValue={most}
      step={1}
      onChange={(chosen) => !Number.isNaN(chosen) && onChange(chosen)}
    >
      <Label>{label}</Label>
      <Input className="input" />
    </NumberField>
  );
}
